// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Join } from '../../src/field/Join.tsx';
import { renderInRoom } from '../Room.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = {
  state: 'open',
  operation: {
    ...{ name: 'Jaarwisseling Woerden', exercise: true },
    ...{ startsAt: '2026-12-31T19:00:00.000Z', endsAt: '2027-01-01T03:00:00.000Z' },
  },
  adminName: 'Fatima B.',
  groups: ['Snel en Polanen', 'Kwakel'],
};

/** Stands for the server: what it answers, and what it was asked. */
function serve(answers: Record<string, { status?: number; body: unknown } | null>) {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, body: JSON.parse(String(init.body)) });
    const answer = answers[path];
    if (!answer) throw new TypeError('no network');
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 });
  });
  return asked;
}

async function openLink(token: string) {
  window.history.replaceState(null, '', `/join#${token}`);
  await renderInRoom(<Join />, { density: 'phone' });
}

test('an invitation says who, which groups and what is agreed; behaviour stands before looks; nothing is ticked', async () => {
  const asked = serve({ '/api/invitations/inspect': { body: open } });
  await openLink('a-token-of-thirty-characters-xx');
  await screen.findByRole('heading', { name: 'Denkt u met ons mee?' });
  expect(asked[0]?.body).toEqual({ token: 'a-token-of-thirty-characters-xx' });
  expect(screen.getByText(/Jaarwisseling Woerden, do 31 december van 20:00 tot 04:00/)).toBeTruthy();
  const rules = within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
  expect(rules.some((rule) => rule.startsWith('Eerst wat iemand doet, dan kleding, voertuig, richting'))).toBe(true);
  expect(rules.some((rule) => rule.includes('Spreek vannacht niemand zelf aan'))).toBe(true);
  expect(rules.some((rule) => rule.startsWith('Wel de plaats, geen namen'))).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
});

test('a phone that takes part elsewhere is told what joining ends; any other is told nothing of it', async () => {
  serve({ '/api/invitations/inspect': { body: { ...open, leaves: 'Koningsdag Utrecht' } } });
  await openLink('token');
  await screen.findByText(
    'Deze telefoon doet nu mee aan Koningsdag Utrecht. Doet u hier mee, dan stopt dat op deze telefoon.',
  );
  cleanup();
  serve({ '/api/invitations/inspect': { body: open } });
  await openLink('token');
  await screen.findByRole('heading', { name: 'Denkt u met ons mee?' });
  expect(screen.queryByText(/Deze telefoon doet nu mee/)).toBeNull();
});

test('the invitation of an operation that is over says so, and what to do', async () => {
  serve({ '/api/invitations/inspect': { body: { state: 'closed' } } });
  await openLink('token');
  await screen.findByRole('heading', { name: 'Deze actie is voorbij' });
  expect(screen.getByText(/Vraag de coördinator om een nieuwe uitnodiging/)).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('without the tick nothing is accepted; the tick gets the focus and the reason is said', async () => {
  const asked = serve({ '/api/invitations/inspect': { body: open } });
  await openLink('token');
  fireEvent.click(await screen.findByRole('button', { name: 'Doe mee, zonder wachtwoord' }));
  expect(screen.getByRole('alert').textContent).toContain('Zet eerst het vinkje');
  expect(document.activeElement).toBe(screen.getByRole('checkbox'));
  expect(asked).toHaveLength(1);
});

test('accepting sends the phone number only when there is one, and says when the server is away', async () => {
  const asked = serve({ '/api/invitations/inspect': { body: open }, '/api/invitations/accept': null });
  await openLink('token');
  fireEvent.click(await screen.findByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Doe mee, zonder wachtwoord' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Uw uitnodiging blijft geldig'));
  expect(asked[1]).toEqual({
    path: '/api/invitations/accept',
    body: { token: 'token', acceptedRules: true, phone: null, standIn: null },
  });
});

test('a stand-in may be named, with a number; half of one is asked for', async () => {
  const asked = serve({ '/api/invitations/inspect': { body: open }, '/api/invitations/accept': null });
  await openLink('token');
  fireEvent.click(await screen.findByRole('checkbox'));
  const fill = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });
  fill('Naam van uw vervanger', 'Buurvrouw');
  fireEvent.click(screen.getByRole('button', { name: 'Doe mee, zonder wachtwoord' }));
  expect(screen.getByRole('alert').textContent).toContain('de naam en het nummer');
  fill('Nummer van uw vervanger', '06 00000002');
  fireEvent.click(screen.getByRole('button', { name: 'Doe mee, zonder wachtwoord' }));
  await waitFor(() => expect(asked[1]?.body).toMatchObject({ standIn: { name: 'Buurvrouw', phone: '06 00000002' } }));
});

test.each([
  ['used', 'Deze uitnodiging is al gebruikt'],
  ['expired', 'Deze uitnodiging is verlopen'],
  ['revoked', 'Deze uitnodiging geldt niet meer'],
  ['unknown', 'Deze uitnodiging kennen wij niet'],
])('an invitation that is %s says so, and whom to ring meanwhile', async (state, title) => {
  serve({ '/api/invitations/inspect': { body: { state } } });
  await openLink('token');
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Bel 112/ }).getAttribute('href')).toBe('tel:112');
  expect(screen.getByRole('link', { name: 'Geen spoed: 0900-8844' })).toBeTruthy();
});
