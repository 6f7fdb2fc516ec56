import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { parseCommand } from '@nachtwacht/shared/operation/command.ts';
import { decide } from '@nachtwacht/shared/operation/decide.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import { createState, type State } from '@nachtwacht/shared/operation/state.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createDemoOperation, readOperationFixture } from './demo-operation.ts';
import { phoneAdmins } from './personas.ts';

const start = Date.UTC(2026, 11, 31, 17);

function play(name: string): State {
  const state = createState();
  const demo = createDemoOperation(readOperationFixture(name), start);
  const create = { id: newId(), type: 'operation.create', data: demo.create };
  for (const input of [create, ...demo.commands]) {
    const parsed = parseCommand(input);
    if ('refusal' in parsed) throw new Error(JSON.stringify(parsed.refusal));
    const at = new Date(start).toISOString();
    const outcome = decide(state, parsed.command, { at, actor: SYSTEM, assessment: null });
    if ('refusal' in outcome) throw new Error(`${input.type}: ${outcome.refusal.code}`);
    for (const draft of outcome.events) {
      const meta = { seq: state.seq + 1, epoch: 1, at, actor: SYSTEM, command: input.id };
      reduce(state, { ...meta, ...draft } as RecordedEvent);
    }
  }
  return state;
}

test.each([
  ['jaarwisseling-woerden', 85],
  ['almere', 24],
])('the fixture %s becomes a live exercise', (name, groups) => {
  const state = play(name);
  expect(state.operation).toMatchObject({ status: 'live', exercise: true, endsAt: '2027-01-01T03:00:00.000Z' });
  expect(state.groups.size).toBe(groups);
  expect([...state.groups.values()].filter(({ adminIds }) => adminIds.length === 0)).toEqual([]);
});

test.each(['jaarwisseling-woerden', 'almere'])('three people of %s have a phone to hold', (name) => {
  const keys = readOperationFixture(name).admins.map(({ key }) => key);
  const held = phoneAdmins(keys);
  expect(new Set(held).size).toBe(3);
  expect(keys).toEqual(expect.arrayContaining([...held]));
});
