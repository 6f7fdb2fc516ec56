import { type ComponentType, lazy } from 'react';
import type { Noun } from '../i18n/texts.ts';

export type Route = { screen: ComponentType; texts: readonly Noun[]; density: 'desk' | 'phone' };

const routes: Readonly<Record<string, Route>> = {
  '/desk': {
    screen: lazy(async () => ({ default: (await import('../desk/Desk.tsx')).Desk })),
    texts: ['desk', 'dispatches', 'broadcasts'],
    density: 'desk',
  },
  '/dispatch': {
    screen: lazy(async () => ({ default: (await import('../control-room/ControlRoom.tsx')).ControlRoom })),
    texts: ['board', 'dispatches', 'broadcasts'],
    density: 'desk',
  },
  '/wall': {
    screen: lazy(async () => ({ default: (await import('../wall/Wall.tsx')).Wall })),
    texts: ['wall'],
    density: 'desk',
  },
  '/field': {
    screen: lazy(async () => ({ default: (await import('../field/Field.tsx')).Field })),
    texts: ['field'],
    density: 'phone',
  },
  '/join': {
    screen: lazy(async () => ({ default: (await import('../field/Join.tsx')).Join })),
    texts: ['field'],
    density: 'phone',
  },
  '/setup': {
    screen: lazy(async () => ({ default: (await import('../setup/Setup.tsx')).Setup })),
    texts: ['setup'],
    density: 'desk',
  },
  '/report': {
    screen: lazy(async () => ({ default: (await import('../report/Report.tsx')).Report })),
    texts: ['report', 'board'],
    density: 'desk',
  },
  '/sign-in': {
    screen: lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn })),
    texts: ['session'],
    density: 'desk',
  },
  '/': {
    screen: lazy(async () => ({ default: (await import('./Home.tsx')).Home })),
    texts: ['session'],
    density: 'desk',
  },
};

export function findRoute(pathname: string): Route | undefined {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  return Object.hasOwn(routes, path) ? routes[path] : undefined;
}
