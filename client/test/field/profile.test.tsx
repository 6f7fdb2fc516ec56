// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createPhone, emptyView, showPhone } from './phone.tsx';

beforeAll(async () => {
  await Promise.all([import('../../src/field/MoreSheets.tsx'), import('../../src/field/Evaluation.tsx')]);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });
const devices = [
  { id: 'a', since: '2026-12-31T21:00:00.000Z', kind: 'android', isThis: true },
  { id: 'b', since: '2026-12-31T19:00:00.000Z', kind: 'iphone', isThis: false },
];

function serveDevices() {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, { method = 'GET' }: RequestInit = {}) => {
    asked.push(`${method} ${path}`);
    return method === 'DELETE'
      ? new Response(null, { status: 204 })
      : new Response(
          JSON.stringify({ devices: asked.some((each) => each.startsWith('DELETE')) ? [devices[0]] : devices }),
        );
  });
  return asked;
}

async function openProfile(...parts: Parameters<typeof createPhone>) {
  const phone = await createPhone(...parts);
  await showPhone(phone);
  press('Meer');
  fireEvent.click(await screen.findByRole('button', { name: 'Ik ben weg, mijn gegevens' }));
  await screen.findByRole('dialog', { name: 'U en uw telefoons' });
  return phone;
}

test('off until the end with one tap; then it says so, and one tap brings back', async () => {
  serveDevices();
  const now = new Date(Date.now() + 3_600_000).toISOString();
  const { told, field } = await openProfile({ ...emptyView, operation: { ...emptyView.operation, endsAt: now } });
  press('Tot het einde');
  await waitFor(() => expect(told).toEqual([{ type: 'admin.setAway', data: { until: now } }]));
  act(() => field.picture.load({ ...emptyView, seq: 2, admin: { ...emptyView.admin, awayUntil: now } }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/^U bent weg tot/)).toBeTruthy();
  press('Ik ben er weer');
  await waitFor(() => expect(told.at(-1)).toEqual({ type: 'admin.setAway', data: { until: null } }));
});

test('number and stand-in go together; a stand-in without a number is asked for', async () => {
  serveDevices();
  const { told } = await openProfile();
  fill('Uw telefoonnummer', '06 00000001');
  fill('Naam van uw vervanger', 'Buurvrouw');
  press('Bewaar');
  expect(screen.getByRole('alert').textContent).toContain('de naam en het nummer');
  fill('Nummer van uw vervanger', '06 00000002');
  press('Bewaar');
  await screen.findByText('Bewaard.');
  expect(told).toEqual([
    {
      type: 'admin.revise',
      data: { phone: '06 00000001', standIn: { name: 'Buurvrouw', phone: '06 00000002' } },
    },
  ]);
});

test('every phone is listed; another one can be signed out, this one not here', async () => {
  const asked = serveDevices();
  await openProfile();
  const other = await screen.findByRole('button', { name: /^Meld af: iPhone of iPad/ });
  expect(screen.getByText(/^deze telefoon, sinds/)).toBeTruthy();
  fireEvent.click(other);
  await screen.findByText('Deze telefoon is afgemeld.');
  expect(asked).toContain('DELETE /api/session/devices/b');
  expect(screen.queryByRole('button', { name: /^Meld af:/ })).toBeNull();
});

test('stopping is asked twice; without internet it says so', async () => {
  serveDevices();
  const { told, setStatus } = await openProfile();
  press('Ik doe niet meer mee');
  act(() => setStatus({ online: false }));
  press('Ja, ik stop');
  await screen.findByText('Nu geen internet. Probeer het zo opnieuw.');
  act(() => setStatus({ online: true }));
  press('Ja, ik stop');
  await waitFor(() => expect(told).toEqual([{ type: 'admin.leave', data: {} }]));
});

test('after the night three questions, none filled in; what was answered goes, the rest stays open', async () => {
  const closed = { ...emptyView, operation: { ...emptyView.operation, status: 'closed' as const } };
  const { told } = await (async () => {
    const phone = await createPhone(closed);
    await showPhone(phone);
    return phone;
  })();
  const card = within(await screen.findByRole('region', { name: 'Drie vragen over vannacht' }));
  expect(card.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
  press('Verstuur uw antwoorden');
  expect(screen.getByRole('alert').textContent).toContain('Beantwoord eerst een vraag');
  const [first, , third] = card.getAllByRole('group');
  if (!first || !third) throw new Error('three questions');
  fireEvent.click(within(first).getByRole('radio', { name: 'Soms' }));
  fireEvent.click(within(third).getByRole('radio', { name: 'Ja' }));
  press('Verstuur uw antwoorden');
  await screen.findByText('Dank u. Uw antwoorden zijn ontvangen.');
  expect(told).toEqual([{ type: 'evaluation.give', data: { answers: [3, null, 5], text: '' } }]);
});

test('that this phone can be woken is offered once, and only where nobody was asked yet', async () => {
  const offer = /Wilt u een seintje/;
  await showPhone(await createPhone());
  expect(screen.queryByText(offer)).toBeNull();
  cleanup();
  vi.stubGlobal('Notification', { permission: 'default' });
  await showPhone(await createPhone());
  expect(screen.getByText(offer)).toBeTruthy();
  press('Nee, dank u');
  expect(screen.queryByText(offer)).toBeNull();
  cleanup();
  await showPhone(await createPhone());
  expect(screen.queryByText(offer)).toBeNull();
});

test('who wants to be woken is shown where', async () => {
  vi.stubGlobal('Notification', { permission: 'default' });
  await showPhone(await createPhone());
  press('Laat zien hoe');
  await screen.findByRole('dialog', { name: 'Meer' });
  expect(screen.queryByText(/Wilt u een seintje/)).toBeNull();
});
