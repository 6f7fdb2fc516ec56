// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { broadcast, createPhone, emptyView, groupIds, showPhone } from './phone.tsx';
import { watchScreen } from './watch-screen.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
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

const toldAs = (changes: Partial<typeof broadcast>) => ({
  kind: 'broadcast' as const,
  broadcast: { ...broadcast, ...changes },
});

test('a correction of what was opened and shared is news again: to be seen, and to be shared', async () => {
  const see = watchScreen();
  const phone = await createPhone({ ...withBroadcast, receipts: [{ ...opened, sharedIn: [...groupIds] }] });
  await showPhone(phone);
  expect(article()).toBeNull();
  act(() => phone.field.picture.apply({ seq: 3, changes: [toldAs({ text: 'Nu', correctedAt: reminder.at })] }));
  see(screen.getByRole('article', { name: TITLE }));
  expect(screen.getByText(/verbeterd om 00:05/)).toBeDefined();
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([false, false]);
  await waitFor(() =>
    expect(phone.came.map(({ data }) => data)).toEqual([{ receipts: [{ state: 'opened', itemId: broadcast.id }] }]),
  );
});

test('what was opened in this very page is told again once it is corrected', async () => {
  const see = watchScreen();
  const phone = await createPhone({ ...withBroadcast, receipts: [{ ...opened, state: 'sent' }] });
  await showPhone(phone);
  act(() => phone.field.receipts.delivered(withBroadcast));
  see(screen.getByRole('article', { name: TITLE }));
  await waitFor(() => expect(phone.came).toHaveLength(1));
  const told = toldAs({ correctedAt: reminder.at });
  act(() => phone.field.picture.load({ ...withBroadcast, seq: 2 }));
  act(() => phone.field.picture.apply({ seq: 3, changes: [told] }));
  act(() => phone.field.receipts.delivered({ ...withBroadcast, broadcasts: [told.broadcast] }));
  see(screen.getByRole('article', { name: TITLE }));
  await waitFor(() => expect(phone.came).toHaveLength(2));
});

test('a correction that came while somebody wrote waits in one line that says so', async () => {
  const phone = await createPhone({ ...withBroadcast, receipts: [{ ...opened, sharedIn: [...groupIds] }] });
  await showPhone(phone);
  fireEvent.change(screen.getByRole('textbox', { name: 'Wat gebeurt er?' }), { target: { value: 'Ik schrijf' } });
  act(() => phone.field.picture.apply({ seq: 3, changes: [toldAs({ correctedAt: reminder.at })] }));
  expect(article()).toBeNull();
  const line = /Nieuw van de politie · tot 02:00 · verbeterd om 00:05 · nog niet gedeeld/;
  expect(screen.getAllByRole('button', { name: line }).length).toBeGreaterThan(0);
});

test('what was put away comes back when it is corrected', async () => {
  const phone = await putAway();
  act(() => phone.field.picture.apply({ seq: 3, changes: [toldAs({ correctedAt: reminder.at })] }));
  expect(article()).not.toBeNull();
});

test.each([
  ['withdrawn', 'Ingetrokken bericht 3', null],
  ['over', TITLE, TITLE],
] as const)('what was put away comes back when it is %s, until that is put away too', async (reason, name, title) => {
  const phone = await putAway();
  const ended = { at: '2026-12-31T23:30:00.000Z', reason, text: null };
  act(() => phone.field.picture.apply({ seq: 3, changes: [toldAs({ title, ended })] }));
  expect(screen.getByRole('article', { name })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Leg dit bericht weg' }));
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByRole('region', { name: 'Berichten van de politie' })).toBeDefined();
  cleanup();
  await showPhone(phone);
  expect(screen.queryByRole('article')).toBeNull();
});

test('what ended before it was ever opened, and what ran out, is no news', async () => {
  const ended = { at: '2026-12-31T23:30:00.000Z', text: null };
  const over = { ...broadcast, ended: { ...ended, reason: 'over' as const } };
  const phone = await createPhone({ ...withBroadcast, broadcasts: [over], receipts: [{ ...opened, state: 'sent' }] });
  await showPhone(phone);
  expect(screen.queryByRole('article')).toBeNull();
  act(() => phone.field.picture.load({ ...withBroadcast, seq: 2 }));
  act(() => phone.field.picture.apply({ seq: 3, changes: [toldAs({ ended: { ...ended, reason: 'expired' } })] }));
  expect(screen.queryByText(/Nieuw van de politie/)).toBeNull();
});

test('without a line a broadcast runs out by itself while the phone lies there', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.parse('2027-01-01T00:59:30.000Z') });
  const phone = await createPhone(withBroadcast);
  await showPhone(phone);
  act(() => phone.setStatus({ online: false }));
  expect(screen.getByRole('button', { name: new RegExp(`^${TITLE}.*nog niet gedeeld`) })).toBeDefined();
  act(() => vi.advanceTimersByTime(31_000));
  expect(screen.getByRole('button', { name: new RegExp(`^${TITLE}.*Verlopen om 02:00$`) })).toBeDefined();
});

test('that an admin is off goes by itself when the time is there', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.parse('2027-01-01T00:59:30.000Z') });
  const awayUntil = '2027-01-01T01:00:00.000Z';
  const phone = await createPhone({ ...emptyView, admin: { ...emptyView.admin, awayUntil } });
  await showPhone(phone);
  expect(screen.getByText(/U bent weg tot 02:00/)).toBeDefined();
  act(() => vi.advanceTimersByTime(31_000));
  expect(screen.queryByText(/U bent weg/)).toBeNull();
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
