import type { FieldBroadcast, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { expect, test } from 'vitest';
import { createFieldPicture } from './field-picture.ts';

const view: FieldView = {
  seq: 10,
  operation: {
    ...{ name: 'Jaarwisseling', status: 'live', exercise: false, timeZone: 'Europe/Amsterdam', centre: null },
    ...{ startsAt: '2026-12-31T20:00:00.000Z', endsAt: '2027-01-01T05:00:00.000Z' },
  },
  admin: {
    ...{
      id: 'a',
      name: 'Joke',
      status: 'joined' as const,
      awayUntil: null,
      mutedUntil: null,
      phone: null,
      standIn: null,
    },
    evaluation: null,
  },
  ...{ groups: [], messages: [], broadcasts: [], receipts: [] },
};

const broadcast = (title: string): FieldBroadcast => ({
  ...{ id: 'b', number: 1, template: 'call', title, text: '', description: null, point: null, adminsOnly: false },
  ...{
    sentAt: '2026-12-31T22:00:00.000Z',
    correctedAt: null,
    extendedAt: null,
    expiresAt: '2026-12-31T23:00:00.000Z',
    photoIds: [],
    ended: null,
  },
});

test('a changed broadcast takes the place of the one before', () => {
  const picture = createFieldPicture();
  picture.load(view);
  picture.apply({ seq: 11, changes: [{ kind: 'broadcast', broadcast: broadcast('oud') }] });
  picture.apply({ seq: 12, changes: [{ kind: 'broadcast', broadcast: broadcast('nieuw') }] });
  expect(picture.store.get()).toMatchObject({ seq: 12, broadcasts: [{ title: 'nieuw' }] });
});

test('a packet that is older than the view changes nothing', () => {
  const picture = createFieldPicture();
  picture.load({ ...view, broadcasts: [broadcast('nieuw')] });
  picture.apply({ seq: 10, changes: [{ kind: 'broadcast', broadcast: broadcast('oud') }] });
  expect(picture.store.get()?.broadcasts[0]?.title).toBe('nieuw');
});

test('two packets of one batch both count', () => {
  const picture = createFieldPicture();
  picture.load(view);
  picture.apply({ seq: 11, changes: [{ kind: 'broadcast', broadcast: broadcast('een') }] });
  picture.apply({
    seq: 11,
    changes: [
      { kind: 'receipt', receipt: { itemId: 'b', state: 'sent', sharedIn: [], present: false, remindedAt: null } },
    ],
  });
  expect(picture.store.get()).toMatchObject({ broadcasts: [{ id: 'b' }], receipts: [{ itemId: 'b' }] });
});
