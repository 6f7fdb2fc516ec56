import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { DecisionMark } from '../ui/DecisionMark.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { Freshness } from './Freshness.tsx';
import { selectDecisions } from './select-wall.ts';
import type { TypeScale } from './type-scale.ts';
import { useDecisionWords } from './use-decision-words.ts';
import type { WallLayout } from './wall-layout.ts';

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
  '& ol': { flex: 1, minWidth: 0, display: 'flex', gap: 'calc(64 * var(--u))', overflow: 'hidden' },
  '& li': { display: 'flex', alignItems: 'center', gap: 'calc(24 * var(--u))', minWidth: 0 },
  '& li > span:last-of-type': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& time': { color: 'var(--text-2)' },
});

/** Mean width of a character of Inter, in em; a little on the wide side. */
const CHARACTER_EM = 0.5;
const FRESHNESS_EMS = 13;

/** The last decisions, as many as fit whole: nothing runs. */
export function WallTicker({ type, layout, widthPx }: { type: TypeScale; layout: WallLayout; widthPx: number }) {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const decisions = useSelected(selectDecisions);
  const words = useDecisionWords();
  const mark = Math.max(type.least / 0.6, type.note * 1.38);
  const shown = useMemo(() => {
    let room = widthPx - FRESHNESS_EMS * type.note;
    const fitting: { id: string; at: string; kind: (typeof decisions)[number]['kind']; text: string }[] = [];
    for (const decision of decisions) {
      const text = words(decision);
      room -= (text.length + 5.5) * CHARACTER_EM * type.note + mark + 1.75 * type.note;
      if (room < 0 && fitting.length > 0) break;
      fitting.push({ id: decision.id, at: decision.at, kind: decision.kind, text });
    }
    return fitting;
  }, [decisions, words, widthPx, type.note, mark]);
  return (
    <Bar style={{ height: layout.ticker }}>
      <ol aria-label={t('ticker.name')}>
        {shown.map(({ id, at, kind, text }) => (
          <li key={id}>
            <time dateTime={at}>
              <Figure>{format.time(at)}</Figure>
            </time>
            <DecisionMark kind={kind} size={mark} />
            <span>{text}</span>
          </li>
        ))}
        {decisions.length === 0 && <li style={{ color: 'var(--text-2)' }}>{t('ticker.none')}</li>}
      </ol>
      <Freshness />
    </Bar>
  );
}
