import { courseSteps } from '@nachtwacht/shared/dispatches/events.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { Cells, Panel, Value, ValueCell } from './FigureCells.tsx';
import { countSteps } from './select-figures.ts';
import { WallHead } from './WallHead.tsx';

const MINUTE_MS = 60_000;
const selectDispatches = (state: State) => [...state.dispatches.values()];

/** How many dispatches stand at each step. */
export function WallDispatches() {
  const { t } = useTranslation('wall');
  const dispatches = useSelected(selectDispatches);
  const now = useNowSelected((at) => Math.floor(at / MINUTE_MS) * MINUTE_MS);
  const counts = countSteps(dispatches, now);
  return (
    <Panel aria-label={t('figures.dispatches')}>
      <WallHead title={t('figures.dispatches')} note={t('figures.doneNote')} />
      <Cells style={{ margin: '0 calc(-56 * var(--u))' }}>
        {courseSteps.map((step) => (
          <ValueCell key={step} label={t(`figures.step.${step}`)}>
            <Value data-step>{counts[step]}</Value>
          </ValueCell>
        ))}
      </Cells>
    </Panel>
  );
}
