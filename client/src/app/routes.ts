import { type ComponentType, lazy } from 'react';
import type { Noun } from '../i18n/texts.ts';

export type Route = { screen: ComponentType; texts: readonly Noun[] };

const routes: Readonly<Record<string, Route>> = {
  '/desk': {
    screen: lazy(async () => ({ default: (await import('../desk/Desk.tsx')).Desk })),
    texts: ['desk', 'triage', 'dispatches'],
  },
  '/dispatch': {
    screen: lazy(async () => ({ default: (await import('../control-room/ControlRoom.tsx')).ControlRoom })),
    texts: ['board', 'dispatches', 'broadcasts'],
  },
  '/wall': {
    screen: lazy(async () => ({ default: (await import('../wall/Wall.tsx')).Wall })),
    texts: ['wall'],
  },
  '/setup': {
    screen: lazy(async () => ({ default: (await import('../setup/Setup.tsx')).Setup })),
    texts: ['setup', 'board', 'dispatches'],
  },
  '/report': {
    screen: lazy(async () => ({ default: (await import('../report/Report.tsx')).Report })),
    texts: ['report', 'board', 'evaluation'],
  },
  '/sign-in': {
    screen: lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn })),
    texts: ['session'],
  },
  '/': {
    screen: lazy(async () => ({ default: (await import('./Home.tsx')).Home })),
    texts: ['session'],
  },
};

export function findRoute(pathname: string): Route | undefined {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  return Object.hasOwn(routes, path) ? routes[path] : undefined;
}
