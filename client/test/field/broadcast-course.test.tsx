// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { broadcast, createPhone, emptyView, groupIds, showPhone } from './phone.tsx';
import { watchScreen } from './watch-screen.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const TITLE = 'Wie ziet deze scooter?';
const ASKED = 'De politie vraagt: heeft u dit al gedeeld?';
const opened = { itemId: broadcast.id, state: 'opened' as const, sharedIn: [], present: false, remindedAt: null };
const withBroadcast = { ...emptyView, broadcasts: [broadcast], receipts: [opened] };
const reminder = { kind: 'reminder' as const, itemId: broadcast.id, at: '2026-12-31T23:05:00.000Z' };
const article = () => screen.queryByRole('article', { name: TITLE });

async function putAway() {
  const phone = await createPhone({ ...withBroadcast, receipts: [{ ...opened, state: 'sent' }] });
  await showPhone(phone);
  await screen.findByRole('article', { name: TITLE });
  act(() => phone.field.picture.load({ ...withBroadcast, seq: 2 }));
  fireEvent.click(screen.getByRole('button', { name: 'Leg dit bericht weg' }));
  expect(article()).toBeNull();
  return phone;
}

test('a reminder brings back what was put away, and says what the police ask', async () => {
  const phone = await putAway();
  act(() => phone.field.picture.apply({ seq: 3, changes: [reminder] }));
  expect(article()).not.toBeNull();
  expect(screen.getByText(ASKED)).toBeDefined();
  expect(screen.getByText('Gevraagd om 00:05')).toBeDefined();
});

test('a reminder is still once it is shared in every group', async () => {
  const phone = await putAway();
  act(() => phone.field.picture.apply({ seq: 3, changes: [reminder] }));
  const receipt = { ...opened, remindedAt: reminder.at, sharedIn: [...groupIds] };
  act(() => phone.field.picture.apply({ seq: 4, changes: [{ kind: 'receipt', receipt }] }));
  expect(screen.queryByText(ASKED)).toBeNull();
});

test('more time, a correction and the end each show on the broadcast, the end with its result', async () => {
  const phone = await createPhone({ ...withBroadcast, receipts: [{ ...opened, state: 'sent' }] });
  await showPhone(phone);
  await screen.findByRole('article', { name: TITLE });
  const told = {
    ...broadcast,
    expiresAt: '2027-01-01T02:00:00.000Z',
    extendedAt: reminder.at,
    correctedAt: reminder.at,
  };
  act(() => phone.field.picture.apply({ seq: 3, changes: [{ kind: 'broadcast', broadcast: told }] }));
  expect(screen.getByText(/tot 03:00 · verlengd · verbeterd om 00:05/)).toBeDefined();
  const ended = {
    at: '2026-12-31T23:30:00.000Z',
    reason: 'over' as const,
    text: 'Twee mensen aangehouden. Dank u wel.',
  };
  act(() => phone.field.picture.apply({ seq: 4, changes: [{ kind: 'broadcast', broadcast: { ...told, ended } }] }));
  expect(screen.getByText('Einde bericht, 00:30')).toBeDefined();
  expect(screen.getByText('Twee mensen aangehouden. Dank u wel.')).toBeDefined();
});

test('a roll-call is answered with one tap, which shows at once and is told once', async () => {
  const rollCall = { ...broadcast, template: 'roll-call' as const, title: 'Bent u er vanavond?', description: null };
  const see = watchScreen();
  const phone = await createPhone({
    ...withBroadcast,
    broadcasts: [rollCall],
    receipts: [{ ...opened, state: 'sent' }],
  });
  await showPhone(phone);
  see(screen.getByRole('article', { name: 'Bent u er vanavond?' }));
  fireEvent.click(screen.getByRole('button', { name: 'Ja, ik ben er' }));
  expect(screen.queryByRole('button', { name: 'Ja, ik ben er' })).toBeNull();
  await waitFor(() =>
    expect(phone.came.flatMap(({ data }) => data)).toContainEqual({
      receipts: [{ state: 'present', itemId: broadcast.id }],
    }),
  );
  act(() =>
    phone.field.picture.apply({ seq: 3, changes: [{ kind: 'receipt', receipt: { ...opened, present: true } }] }),
  );
  expect(await screen.findByText('Doorgegeven: u bent er vanavond.')).toBeDefined();
});
