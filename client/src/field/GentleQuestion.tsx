import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { QuestionIcon } from '../ui/Icons.tsx';
import type { Draft } from './draft.ts';
import { selectTextLacks } from './text-lacks.ts';

const Line = styled('p')({
  display: 'flex',
  gap: 8,
  '&&': { padding: '0 16px 12px' },
  fontSize: rem(15),
  lineHeight: rem(20),
  color: 'var(--text-2)',
  '& svg': { fontSize: 20, flex: 'none' },
});

const ENOUGH_CHARACTERS = 12;

/** One question at most, where a text lacks the place or what somebody does. It holds nothing up. */
export function GentleQuestion({ draft: { text, place } }: { draft: Draft }) {
  const { t } = useTranslation('field');
  const lacks = text.trim().length < ENOUGH_CHARACTERS ? [] : selectTextLacks(text, place !== null);
  const question = (['where', 'what'] as const).find((each) => lacks.includes(each));
  return (
    <div aria-live="polite">
      {question && (
        <Line>
          <QuestionIcon />
          {t(`composer.gentle.${question}`)}
        </Line>
      )}
    </div>
  );
}
