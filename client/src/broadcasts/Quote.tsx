import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { formLimits } from '@nachtwacht/shared/broadcasts/compose.ts';
import { useTranslation } from 'react-i18next';
import { InertText } from '../ui/InertText.tsx';
import type { FormProps } from './Line.tsx';

const Quoted = styled('blockquote')({
  display: 'flex',
  gap: 8,
  alignItems: 'center',
  margin: '-6px 0 12px',
  font: '400 12px/16px var(--font)',
  color: 'var(--text-2)',
  '& > p': {
    flex: 1,
    minWidth: 0,
    margin: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

/** What the message says, as long as nothing stands in the field: never taken over by itself. */
export function Quote({ quote, form, into, onChange, disabled }: FormProps & { into: 'behaviour' | 'statement' }) {
  const { t } = useTranslation('broadcasts');
  if (quote === null || form[into].trim() !== '') return null;
  return (
    <Quoted>
      <p>
        {t('form.quote')}: <InertText text={quote} />
      </p>
      <Button
        size="small"
        disabled={disabled}
        onClick={() => onChange({ [into]: quote.trim().slice(0, formLimits[into]) })}
      >
        {t('form.takeOver')}
      </Button>
    </Quoted>
  );
}
