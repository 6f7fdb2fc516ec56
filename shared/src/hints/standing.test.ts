import { expect, test } from 'vitest';
import type { DecisionKind } from '../messages/message.ts';
import { standingOf } from './standing.ts';

const decided = (...kinds: DecisionKind[]) => ({
  ...{ triage: 'decided' as const, phonedIn: null },
  decisions: kinds.map((kind) => ({ kind, id: kind, at: '2026-12-31T22:00:00.000Z', staffId: 's' })),
});
const open = { triage: 'open' as const, phonedIn: null, decisions: [] };

test('a message led to something when it became a dispatch or a broadcast, once however many', () => {
  expect(standingOf([decided('dispatch', 'broadcast', 'feedback'), decided('feedback'), decided('waiver')])).toEqual({
    ...{ sent: 3, undecided: 0, ledToSomething: 1 },
  });
});

test('a message that was phoned in led to something, and an open one is not counted against the group', () => {
  const phoned = { ...open, phonedIn: { staffId: 's', at: '2026-12-31T22:00:00.000Z' } };
  expect(standingOf([phoned, open])).toEqual({ sent: 2, undecided: 1, ledToSomething: 1 });
});

test('a group that sent nothing has no figures', () => {
  expect(standingOf([])).toEqual({ sent: 0, undecided: 0, ledToSomething: 0 });
});
