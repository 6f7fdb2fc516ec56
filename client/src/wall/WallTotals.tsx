import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { DecisionMark } from '../ui/DecisionMark.tsx';
import { Panel, Value } from './FigureCells.tsx';
import type { FigureLayout } from './figure-rows.ts';
import { countLastHour, selectDecisions } from './select-wall.ts';
import { WallHead } from './WallHead.tsx';

const MINUTE_MS = 60_000;
const Three = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  paddingRight: 'calc(56 * var(--u))',
});

/** Decisions of the last hour by kind. */
export function WallTotals({ figures }: { figures: FigureLayout }) {
  const { t } = useTranslation('wall');
  const decisions = useSelected(selectDecisions);
  const now = useNowSelected((at) => Math.floor(at / MINUTE_MS) * MINUTE_MS);
  const totals = countLastHour(decisions, now);
  return (
    <Panel aria-label={t('figure.decisions')}>
      <WallHead title={t('figures.decisions')} note={t('figures.lastHour')} />
      <Three>
        {(['dispatch', 'feedback', 'broadcast'] as const).map((kind) => (
          <Value key={kind} data-middle>
            <DecisionMark kind={kind} size={figures.total * 0.78} />
            {totals[kind]}
          </Value>
        ))}
      </Three>
    </Panel>
  );
}
