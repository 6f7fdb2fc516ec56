import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type DecisionKind, decisionIcons } from '../ui/DecisionMark.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { QuestionIcon } from '../ui/Icons.tsx';

const Bubble = styled('div')({
  justifySelf: 'start',
  maxWidth: 320,
  padding: '10px 14px',
  borderRadius: '4px 14px 14px 14px',
  border: '1px solid var(--line)',
  background: 'var(--raised-surface)',
  overflowWrap: 'anywhere',
  '&[data-kind="question"]': { borderColor: 'var(--text-2)', '& > p:first-of-type': { color: 'var(--text)' } },
  ...Object.fromEntries(
    (['dispatch', 'feedback', 'broadcast'] as const).map((kind) => [
      `&[data-kind="${kind}"]`,
      {
        background: `var(--${kind}-bg)`,
        borderColor: `color-mix(in srgb, var(--${kind}) 40%, transparent)`,
        '& > p:first-of-type': { color: `var(--${kind})` },
      },
    ]),
  ),
});
const Who = styled('p')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 6px',
  marginBottom: 4,
  fontSize: 13,
  lineHeight: '16px',
  fontWeight: 600,
  letterSpacing: 0,
  '& svg': { fontSize: 16, strokeWidth: 2 },
  '& time': {
    marginLeft: 'auto',
    paddingLeft: 12,
    fontWeight: 400,
    color: 'var(--text-2)',
    fontVariantNumeric: 'tabular-nums',
  },
  '& small': { flexBasis: '100%', fontSize: 13, fontWeight: 400, color: 'var(--text-2)' },
});

type Props = { kind: DecisionKind | 'question'; at: string; correctedAt?: string | null; children: ReactNode };

/** What the police said, in the icon and hue of the decision; a question in the hue of nothing yet decided. */
export function AnswerBubble({ kind, at, correctedAt, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const Icon = kind === 'question' ? QuestionIcon : decisionIcons[kind];
  return (
    <Bubble data-kind={kind}>
      <Who>
        <Icon />
        {t(kind === 'question' ? 'bubble.question' : 'bubble.answer')}
        <time dateTime={at}>{format.time(at)}</time>
        {correctedAt && <small>{t('bubble.corrected', { time: format.time(correctedAt) })}</small>}
      </Who>
      {children}
    </Bubble>
  );
}
