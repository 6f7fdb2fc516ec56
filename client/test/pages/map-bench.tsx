import { Profiler } from 'react';
import { DeskProvider } from '../../src/desk/DeskContext.tsx';
import { DeskMap } from '../../src/desk/DeskMap.tsx';
import { fillTowns } from './fill-towns.ts';
import { stage } from './stage.tsx';
import { watchEngine } from './watch-engine.ts';

// The desk's own map over a town full of messages: ?pins=10000. `mapBench` is what scripts/bench/map.ts holds on to.
const pins = Number(new URLSearchParams(location.search).get('pins') ?? 0);
const engine = watchEngine();
const { night, arrive, turn, size } = fillTowns(pins);
const commits = { all: 0 };
Object.assign(window, { mapBench: { ...engine, arrive, turn, size, commits: () => commits.all } });

await stage({
  night,
  part: true,
  texts: ['common', 'desk'],
  screen: (
    <DeskProvider>
      <Profiler id="map" onRender={() => (commits.all += 1)}>
        <DeskMap />
      </Profiler>
    </DeskProvider>
  ),
});
