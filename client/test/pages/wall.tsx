import { readLayout } from '../../src/wall/read-layout.ts';
import { readWallSize } from '../../src/wall/type-scale.ts';
import { WallScreen } from '../../src/wall/WallScreen.tsx';
import { createLoopback } from '../loopback-operation.ts';
import { stage } from './stage.tsx';
import { playHours } from './wall-hours.ts';
import { scenes } from './wall-scenes.ts';

// A wall at a prepared moment, or (&hours) a whole night by the hour: ?scene=busy|empty|hard|flood|closed|offline &layout= &widthMm= &distanceM= &lang=nl|en &exercise
const asked = new URLSearchParams(location.search);
const night = createLoopback({ role: 'wall', name: 'Videowall', bodies: false, exercise: asked.has('exercise') });
scenes[asked.get('scene') ?? 'busy']?.(night);
const playHour = asked.has('hours') ? playHours(night) : null;
// For the measurement of a whole night: one simulated hour for each call.
if (playHour) Object.assign(window, { playHour });

await stage({
  night,
  texts: ['common', 'wall'],
  screen: <WallScreen size={readWallSize(location.search)} show={readLayout(location.search)} />,
  ...(playHour ? { now: night.now } : {}),
});
