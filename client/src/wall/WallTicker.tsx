import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { DecisionMark } from '../ui/DecisionMark.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { Freshness } from './Freshness.tsx';
import { selectDecisions } from './select-wall.ts';
import type { TypeScale } from './type-scale.ts';
import { useDecisionWords } from './use-decision-words.ts';

const Bar = styled('footer')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 'calc(72 * var(--u))',
  padding: '0 calc(64 * var(--u))',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  background: 'var(--surface)',
  borderTop: 'var(--rule)',
  '& ol': {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignContent: 'flex-start',
    gap: 'calc(64 * var(--u))',
    overflow: 'hidden',
  },
  '& li': { display: 'flex', alignItems: 'center', gap: 'calc(24 * var(--u))', minWidth: 0, maxWidth: '100%' },
  '& li > span:last-of-type': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& bdi': { whiteSpace: 'nowrap' },
  '& time': { color: 'var(--text-2)' },
});

/** More than ever fit on one line. */
const MOST = 8;

/** The last decisions, as many as fit whole: what does not wraps out of sight, and nothing runs. */
export function WallTicker({ type, height }: { type: TypeScale; height: number }) {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const decisions = useSelected(selectDecisions);
  const words = useDecisionWords();
  const mark = Math.max(type.least / 0.6, type.note * 1.38);
  return (
    <Bar style={{ height }}>
      <ol aria-label={t('ticker.name')} style={{ height: mark }}>
        {decisions.slice(0, MOST).map((decision) => (
          <li key={decision.id} style={{ height: mark }}>
            <time dateTime={decision.at}>
              <Figure>{format.time(decision.at)}</Figure>
            </time>
            <DecisionMark kind={decision.kind} size={mark} />
            <span>
              <InertText text={words(decision)} />
            </span>
          </li>
        ))}
        {decisions.length === 0 && <li style={{ color: 'var(--text-2)' }}>{t('ticker.none')}</li>}
      </ol>
      <Freshness />
    </Bar>
  );
}
