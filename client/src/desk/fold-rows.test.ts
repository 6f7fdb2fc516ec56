import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { expect, test } from 'vitest';
import { forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { type Folding, foldRows, heightOf, type QueueItem } from './fold-rows.ts';

/** A real message, as the picture holds it; the rest of it is what the test is about. */
const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
const people = peopleOf(night);
forward(night, people, {});
const [known] = night.operation.picture.state.messages.values();

function message(number: number, changes: Partial<Message> = {}): Message {
  if (!known) throw new Error('the night has a message');
  const receivedAt = new Date(Date.parse('2026-12-31T22:00:00.000Z') + number * 600_000).toISOString();
  return { ...known, id: `m${number}`, number, receivedAt, urgency: 'normal', adminId: `a${number}`, ...changes };
}
const group = (id: string, district: string): Group => ({
  ...{ id, number: 1, members: 1, adminIds: [] },
  content: { name: `${district}-Noord`, municipality: 'Woerden', district, area: null },
});
const groups = new Map(['Molenvliet', 'Harmelen'].map((district) => [district, group(district, district)] as const));
const folding = (changes: Partial<Folding> = {}): Folding => ({
  ...{ flood: false, unfolded: [], kept: [], groups },
  ...changes,
});
const told = (items: readonly QueueItem[]) =>
  items.map((item) => {
    if (item.kind === 'message') return item.id;
    if (item.kind === 'note') return `note ${item.messages} in ${item.districts}`;
    return `${item.fold.name} ${item.fold.messages.length}`;
  });
const inHarmelen = { groupId: 'Harmelen' };
const inMolenvliet = { groupId: 'Molenvliet' };

test('in a flood what is normal folds by district; urgent and raised never do', () => {
  const rows = [
    message(9, { urgency: 'urgent', ...inHarmelen }),
    message(8, { urgency: 'raised', ...inHarmelen }),
    message(1, inHarmelen),
    message(2, inMolenvliet),
    message(3, inHarmelen),
  ];
  expect(told(foldRows(rows, folding()))).toEqual(['m9', 'm8', 'm1', 'm2', 'm3']);
  const items = foldRows(rows, folding({ flood: true }));
  expect(told(items)).toEqual(['m9', 'm8', 'note 3 in 2', 'Harmelen 2', 'Molenvliet 1']);
  expect(items.map(heightOf)).toEqual([76, 76, 36, 44, 44]);
});

test('a fold opens to all that it holds, one or every one', () => {
  const rows = [message(1, inHarmelen), message(2, inMolenvliet), message(3, inHarmelen)];
  const one = foldRows(rows, folding({ flood: true, unfolded: ['district Harmelen'] }));
  expect(told(one)).toEqual(['note 3 in 2', 'Harmelen 2', 'm1', 'm3', 'Molenvliet 1']);
  const all = foldRows(rows, folding({ flood: true, unfolded: 'all' }));
  expect(told(all)).toEqual(['note 3 in 2', 'Harmelen 2', 'm1', 'm3', 'Molenvliet 1', 'm2']);
});

test('what is looked at or in somebody’s hand is never folded away', () => {
  const claim = { staffId: 's', at: '' };
  const rows = [message(1, inHarmelen), message(2, { ...inHarmelen, claim }), message(3, inHarmelen)];
  expect(told(foldRows(rows, folding({ flood: true, kept: ['m3'] })))).toEqual([
    'note 1 in 1',
    'Harmelen 1',
    'm2',
    'm3',
  ]);
});

const quick = (number: number, seconds: number, changes: Partial<Message> = {}) =>
  message(number, {
    receivedAt: new Date(Date.parse('2026-12-31T22:00:00.000Z') + seconds * 1000).toISOString(),
    ...{ adminId: 'one', groupId: 'Harmelen' },
    ...changes,
  });

test('three within two minutes from one admin are one row, calm or not; urgent stays out of it', () => {
  const rows = [quick(4, 50, { urgency: 'urgent' }), quick(1, 0), quick(2, 60), quick(3, 120), quick(5, 900)];
  expect(told(foldRows(rows, folding()))).toEqual(['m4', 'Harmelen-Noord 3', 'm5']);
});

test('two in two minutes, or three over a longer time, or of three admins, are no burst', () => {
  const spread = [quick(1, 0), quick(2, 60), quick(3, 121)];
  expect(told(foldRows(spread, folding()))).toEqual(['m1', 'm2', 'm3']);
  const three = [quick(1, 0, { adminId: 'x' }), quick(2, 1, { adminId: 'y' }), quick(3, 2, { adminId: 'z' })];
  expect(foldRows(three, folding())).toHaveLength(3);
});

test('no message is lost in folding, nor told twice', () => {
  const rows = Array.from({ length: 60 }, (_, index) =>
    quick(index, index * 40, {
      adminId: `a${index % 4}`,
      groupId: index % 3 ? 'Harmelen' : 'Molenvliet',
      urgency: index % 7 ? 'normal' : 'raised',
    }),
  );
  const ids = foldRows(rows, folding({ flood: true })).flatMap((item) => {
    if (item.kind === 'note') return [];
    return item.kind === 'message' ? [item.id] : item.fold.messages.map(({ id }) => id);
  });
  expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});
