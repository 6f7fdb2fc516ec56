import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { UndoIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { stepSince } from './acceptance.ts';

const Line = styled('p')({
  display: 'flex',
  gap: 8,
  padding: '10px 4px',
  borderTop: '1px solid var(--line)',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  '& b': { color: 'var(--text)', fontWeight: 600 },
  '& > svg': { fontSize: 16, flex: 'none' },
});

export function TurnedDownLine({ dispatch }: { dispatch: Dispatch }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const reason = dispatch.turnDownReason ?? 'other';
  const words = reason === 'other' ? dispatch.content?.outcomeText || t('turnDownOther') : t(`turnDown.${reason}`);
  return (
    <Line>
      <UndoIcon />
      <span>
        <b>{t('turnedDown', { time: format.time(stepSince(dispatch)), reason: words.toLowerCase() })}</b>{' '}
        <InertText text={t('turnedDownText', { summary: dispatch.content?.summary ?? t('card.noSummary') })} />
      </span>
    </Line>
  );
}
