import type { ReactNode } from 'react';
import { Board } from '../../src/control-room/Board.tsx';
import { DeskProvider } from '../../src/desk/DeskContext.tsx';
import { DeskScreen } from '../../src/desk/DeskScreen.tsx';
import { InvitationsProvider } from '../../src/setup/InvitationsProvider.tsx';
import { SetupScreen } from '../../src/setup/SetupScreen.tsx';
import { readWallSize } from '../../src/wall/type-scale.ts';
import { WallScreen } from '../../src/wall/WallScreen.tsx';
import { playHintsNight } from '../hints-night.ts';
import { createLoopback } from '../loopback-operation.ts';
import { playBusyNight } from '../play-busy-night.ts';
import { stage } from './stage.tsx';

// A prepared moment of a night, to look at: ?screen=board|wall|desk|setup &night=busy|hints &theme=dark|light &lang=nl|en &exercise &offline &empty
const asked = new URLSearchParams(location.search);
const screen = asked.get('screen') ?? 'board';
const wall = screen === 'wall';
const roles = { board: 'dispatcher', wall: 'wall', desk: 'specialist', setup: 'coordinator' } as const;
const night = createLoopback({
  ...{ role: screen in roles ? roles[screen as keyof typeof roles] : 'dispatcher', bodies: !wall },
  name: wall ? 'Videowall' : 'H. Jansen',
  ...{ exercise: asked.has('exercise') },
});
if (asked.get('night') === 'hints') playHintsNight(night);
else if (!asked.has('empty')) playBusyNight(night);
if (asked.has('offline')) night.tellStatus({ health: 'red', online: false, lastHeardAt: night.now() - 26_000 });

const screens: Record<string, ReactNode> = {
  wall: <WallScreen size={readWallSize(location.search)} />,
  desk: (
    <DeskProvider>
      <DeskScreen />
    </DeskProvider>
  ),
  setup: (
    <InvitationsProvider>
      <SetupScreen />
    </InvitationsProvider>
  ),
};
await stage({
  night,
  texts: ['common', 'session', 'refusals', 'board', 'wall', 'desk', 'hints', 'setup'],
  screen: screens[screen] ?? <Board />,
});
