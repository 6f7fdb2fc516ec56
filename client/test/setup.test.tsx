// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCommandType } from '@nachtwacht/shared/operation/command.ts';
import type { OutboxOverview } from '@nachtwacht/shared/wire/outbox.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Language } from '../src/i18n/texts.ts';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { InvitationsProvider } from '../src/setup/InvitationsProvider.tsx';
import { SetupScreen } from '../src/setup/SetupScreen.tsx';
import { createLoopback, type Loopback } from './loopback-operation.ts';
import { renderInRoom } from './Room.tsx';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/operations', name), 'utf8');

beforeEach(() => history.replaceState(null, '', '/setup'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const toProblem = (status: number, code: string) =>
  Response.json({ type: 'about:blank', title: code, status, code }, { status });

const retried: string[] = [];

/** One delivery about a dispatch that got stuck, unless it was sent again. */
function outboxOf(night: Loopback): OutboxOverview {
  const [dispatch] = night.operation.picture.state.dispatches.keys();
  if (!dispatch) return { targets: [], counts: [], deliveries: [] };
  const state = retried.includes('dead-one') ? 'waiting' : 'dead';
  return {
    targets: [{ target: 'control-room', circuit: 'open' }],
    counts: [{ target: 'control-room', state, count: 1 }],
    deliveries: [
      {
        ...{ id: 'dead-one', target: 'control-room', subject: dispatch, sequence: 1, kind: 'sent', state },
        ...{ attempts: 12, nextAt: null, lastError: 'HTTP 410', endedAt: null },
        createdAt: '2026-12-31T22:41:07.000Z',
      },
    ],
  };
}

/** The server's addresses, answered by the rules in this page; the map never loads. */
function serveIn(night: Loopback) {
  const invited = new Map<string, string>();
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const body: unknown = init.body ? JSON.parse(String(init.body)) : null;
    if (path === '/api/config') return new Promise(() => undefined);
    if (path.endsWith('/outbox')) return Response.json(outboxOf(night));
    if (path.endsWith('/retry')) {
      retried.push(path.split('/').at(-2) ?? '');
      return new Response(null, { status: 204 });
    }
    if (path.endsWith('/staff-invitations')) return toProblem(409, 'id-taken');
    if (path.endsWith('/invitations') && init.method === 'POST') {
      const { adminIds } = body as { adminIds: string[] };
      for (const id of adminIds) invited.set(id, 'open');
      const url = 'http://localhost/join#0123456789012345678901234567';
      const expiresAt = '2027-01-10T00:00:00.000Z';
      return Response.json({ invitations: adminIds.map((adminId) => ({ adminId, url, expiresAt })) });
    }
    if (path.endsWith('/invitations')) {
      const expiresAt = '2027-01-10T00:00:00.000Z';
      const admins = [...invited].map(([adminId, state]) => ({ adminId, state, expiresAt }));
      return Response.json({ admins, signedInStaffIds: [] });
    }
    const { type, data } = body as { type: string; data: never };
    if (!isCommandType(type)) return toProblem(422, 'unknown-command');
    const ack = await night.operation.connection.send(type, data).done;
    if (ack.ok) return Response.json(ack);
    return toProblem(409, 'refusal' in ack ? ack.refusal.code : 'fault');
  });
}

async function openSetup(step: string, language: Language = 'nl', prepare?: (night: Loopback) => void) {
  const night = createLoopback({ role: 'coordinator', name: 'M. de Wit' });
  prepare?.(night);
  serveIn(night);
  history.replaceState(null, '', `/setup?operation=${night.operation.operationId}&step=${step}`);
  await renderInRoom(
    <OperationContext value={night.operation}>
      <InvitationsProvider>
        <SetupScreen />
      </InvitationsProvider>
    </OperationContext>,
    { now: night.now, language },
  );
  return { night, state: night.operation.picture.state };
}

const give = (label: string, name: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), {
    target: { files: [new File([text], name)] },
  });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

const coordinatorOf = ({ operation: { me } }: Loopback) => ({ kind: 'staff', id: me.staffId, role: me.role }) as const;

function importGroup({ operation: { me }, act }: Loopback) {
  const group = {
    groupId: v7(),
    number: 3,
    members: 40,
    name: 'Kwakel',
    municipality: 'Woerden',
    district: 'Molenvliet',
  };
  act({ kind: 'staff', id: me.staffId, role: me.role }, 'groups.import', { groups: [{ ...group, area: null }] });
}

test('a file with a wrong row imports nothing, the right one all of it, with its admins', async () => {
  const { state } = await openSetup('groups');
  const heading = 'number;name;municipality;district;members;admins;area\n';
  give('Importeer groepen', 'x.csv', `${heading}1;Kwakel;Woerden;Molenvliet;40;;\n2;;Woerden;Molenvliet;40;;\n`);
  expect((await screen.findByRole('alert')).textContent).toContain('1 ding klopt niet');
  expect(screen.getByRole('row', { name: '3 name Dit mag niet leeg zijn.' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Importeer \d/ })).toBeNull();
  expect(state.groups.size).toBe(0);
  give('Kies een ander bestand', 'groups.csv', fixture('groups.csv'));
  fireEvent.click(await screen.findByRole('button', { name: 'Importeer 85 groepen' }));
  await screen.findByText('85 van 85 groepen');
  expect([state.groups.size, state.admins.size]).toEqual([85, 74]);
});

test('bytes that are no UTF-8 are refused in words', async () => {
  await openSetup('groups');
  const bytes = new Uint8Array([0x6e, 0xe9, 0x65]);
  fireEvent.change(screen.getByLabelText('Importeer groepen', { selector: 'input' }), {
    target: { files: [new File([bytes], 'excel.csv')] },
  });
  expect(await screen.findByText('De tekens zijn niet te lezen. Bewaar het bestand als CSV UTF-8.')).toBeDefined();
});

test('an admin added by hand names groups that exist, and is invited with a link and a QR code', async () => {
  const { state } = await openSetup('admins', 'nl', importGroup);
  press('Voeg beheerder toe');
  type('Naam', 'J. van Vliet');
  type('Buurtgroepen', 'Kwakel, 99');
  press('Voeg toe');
  expect(await screen.findByText('Onbekende groep: 99.')).toBeDefined();
  type('Buurtgroepen', 'kwakel');
  press('Voeg toe');
  const row = await screen.findByRole('row', { name: /J\. van Vliet/ });
  expect(within(row).getByText('Nog niet')).toBeDefined();
  fireEvent.click(within(row).getByRole('button', { name: 'Nodig uit: J. van Vliet' }));
  await within(row).findByText('Uitgenodigd');
  expect(screen.getByRole('img', { name: 'QR-code van J. van Vliet' })).toBeDefined();
  expect([...state.admins.values()].map(({ content }) => content?.name)).toEqual(['J. van Vliet']);
});

test('a name that has another role is refused at the form', async () => {
  await openSetup('people');
  press('Voeg iemand toe');
  press('Maak aanmeldlink');
  expect(await screen.findByText('Kies een rol.')).toBeDefined();
  type('Naam', 'P. Vos');
  fireEvent.mouseDown(screen.getByLabelText('Rol'));
  fireEvent.click(screen.getByRole('option', { name: 'Wijkagent' }));
  press('Maak aanmeldlink');
  expect((await screen.findByRole('alert')).textContent).toContain('account met een andere rol');
});

test('what is missing stays listed while the operation runs, in English too', async () => {
  await openSetup('groups', 'en', importGroup);
  const rail = screen.getByRole('navigation', { name: 'Steps' });
  const missing = within(rail).getByRole('region', { name: /points left/ });
  expect(within(missing).getByText('Kwakel has no area')).toBeDefined();
  expect(within(missing).getByText('There is no operational specialist')).toBeDefined();
  expect(within(rail).getByRole('link', { name: /Groups\s*1 group, 0 with an area/ })).toBeDefined();
});

test('closing asks for the name; afterwards nothing can be imported', async () => {
  const { state } = await openSetup('course', 'nl', importGroup);
  type('Typ de naam van de actie om te sluiten', 'Woerden');
  press('Sluit de actie');
  expect(screen.getByText('Dit is niet de naam van de actie: Jaarwisseling Woerden 2026')).toBeDefined();
  expect(state.operation?.status).toBe('live');
  type('Typ de naam van de actie om te sluiten', 'jaarwisseling woerden 2026 ');
  press('Sluit de actie');
  await screen.findByRole('heading', { name: 'Na afloop', level: 1 });
  expect(state.operation?.status).toBe('closed');
  fireEvent.click(screen.getByRole('link', { name: /Buurtgroepen/ }));
  await waitFor(() => expect(screen.getByText('1 van 1 groepen')).toBeDefined());
  expect(screen.queryByRole('button', { name: 'Importeer groepen' })).toBeNull();
});

test('a plan that cannot be says so at each field and stays as it was', async () => {
  const { state } = await openSetup('plan');
  type('Eind', '2026-12-31T04:00');
  type('Telefoon meldkamer', ' ');
  press('Bewaar');
  expect(screen.getByText('Het eind ligt voor het begin.')).toBeDefined();
  expect(screen.getByText('Dit mag niet leeg zijn.')).toBeDefined();
  type('Eind', '2027-01-01T05:00');
  type('Telefoon meldkamer', '030 555 01 12');
  press('Bewaar');
  await screen.findByText(/^Bewaard om/);
  expect(state.operation).toMatchObject({ endsAt: '2027-01-01T04:00:00.000Z' });
  expect(state.operation?.content?.controlRoomPhone).toBe('030 555 01 12');
});

const placesHeading = 'name,kind,municipality,lat,lon,aliases\n';

test('place names with a wrong row load nothing, the right ones all of them, and those that are there are left out', async () => {
  const { state } = await openSetup('knowledge');
  give(
    'Laad plaatsnamen',
    'places.csv',
    `${placesHeading}Kerkplein,square,Woerden,vijf,4.88,Kerkpln\n,street,Woerden,52.09,4.88,\n`,
  );
  await screen.findByText(/2 dingen kloppen niet/);
  const cells = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(cells).toContain('2latDit is geen getal.');
  expect(cells).toContain('3nameDit mag niet leeg zijn.');
  expect(state.places).toBeNull();
  const good = 'Kerkplein,square,Woerden,52.08812,4.88429,Kerkpln|het plein\n';
  give('Kies een ander bestand', 'places.csv', placesHeading + good);
  fireEvent.click(await screen.findByRole('button', { name: 'Laad 1 plaatsnaam' }));
  await screen.findByRole('heading', { name: 'Plaatsnamen 1' });
  expect(state.places).toMatchObject([{ name: 'Kerkplein', lng: 4.88429, aliases: ['Kerkpln', 'het plein'] }]);
  give('Laad plaatsnamen', 'places.csv', `${placesHeading + good}Kruisstraat,street,Woerden,52.089,4.886,\n`);
  await screen.findByText(/1 staat er al en wordt overgeslagen/);
  press('Laad 1 plaatsnaam');
  await screen.findByRole('heading', { name: 'Plaatsnamen 2' });
});

test('more than two thousand place names go in parts, in one press', async () => {
  const { night, state } = await openSetup('knowledge');
  const sent = vi.spyOn(night.operation.connection, 'send');
  const lines = Array.from({ length: 2300 }, (_, at) => `Straat ${at},street,Woerden,52.0${at},4.88,`);
  give('Laad plaatsnamen', 'places.csv', placesHeading + lines.join('\n'));
  fireEvent.click(await screen.findByRole('button', { name: /^Laad 2300 plaatsnamen/ }));
  await screen.findByRole('heading', { name: 'Plaatsnamen 2.300' });
  expect([state.places?.length, sent.mock.calls.length]).toEqual([2300, 2]);
});

const words = (list: string) => within(screen.getByRole('region', { name: list }));

test('own words are added and taken away one by one, and what cannot be is said at the field', async () => {
  const { state } = await openSetup('knowledge', 'nl', (night) => {
    const place = { name: 'Park Oudeland', kind: 'park', municipality: 'Woerden', lat: 52.09, lng: 4.88, aliases: [] };
    night.act(coordinatorOf(night), 'places.load', { places: [place] });
  });
  const muted = words('Woorden die hier niets zeggen');
  fireEvent.click(muted.getByRole('button', { name: 'Laat niet tellen' }));
  await muted.findByText('Dit mag niet leeg zijn.');
  for (const [word, said] of [
    ['café  De Brand', null],
    ['Café de brand', 'Dit woord staat er al.'],
    ['x'.repeat(61), 'Hoogstens 60 tekens.'],
  ] as const) {
    fireEvent.change(muted.getByLabelText('Woord dat niet telt'), { target: { value: word } });
    fireEvent.click(muted.getByRole('button', { name: 'Laat niet tellen' }));
    await muted.findByText(said ?? 'café De Brand');
  }
  expect(state.lexicon.content?.muted).toEqual(['café De Brand']);

  const nicknames = words('Bijnamen van plaatsen');
  fireEvent.change(nicknames.getByLabelText('Bijnaam'), { target: { value: 'het Bultje' } });
  fireEvent.change(nicknames.getByLabelText('Plaats'), { target: { value: 'Park Nergens' } });
  fireEvent.click(nicknames.getByRole('button', { name: 'Voeg bijnaam toe' }));
  await nicknames.findByText('Deze naam staat niet bij de plaatsnamen.');
  fireEvent.change(nicknames.getByLabelText('Plaats'), { target: { value: 'park oudeland' } });
  fireEvent.click(nicknames.getByRole('button', { name: 'Voeg bijnaam toe' }));
  await nicknames.findByText('het Bultje');
  expect(state.lexicon.content).toMatchObject({ nicknames: [{ alias: 'het Bultje' }], muted: ['café De Brand'] });

  const added = words('Woorden van hier');
  fireEvent.change(added.getByLabelText('Woord'), { target: { value: 'melkbus' } });
  fireEvent.click(added.getByRole('button', { name: 'Voeg woord toe' }));
  await added.findByText('Kies wat het woord betekent.');
  fireEvent.mouseDown(added.getByRole('combobox', { name: /Betekent/ }));
  fireEvent.click(await screen.findByRole('option', { name: 'zwaar vuurwerk' }));
  fireEvent.click(added.getByRole('button', { name: 'Voeg woord toe' }));
  await added.findByText('melkbus');
  expect(state.lexicon.content?.added).toEqual([{ word: 'melkbus', meaning: 'heavyFireworks' }]);

  press('Verwijder café De Brand');
  await waitFor(() => expect(state.lexicon.content?.muted).toEqual([]));
  expect(state.lexicon.revision).toBe(4);
});

test('what got stuck on its way out is told with its reason, and goes again when a coordinator says so', async () => {
  await openSetup('outgoing', 'nl', (night) => {
    importGroup(night);
    const [group] = night.operation.picture.state.groups.values();
    const [adminId, messageId] = [v7(), v7()];
    const admin = { adminId, groupIds: [group?.id ?? ''], name: 'A. Verhoef', phone: null };
    night.act(coordinatorOf(night), 'admins.add', { admins: [admin] });
    night.act({ kind: 'admin', id: adminId }, 'admin.join', { acceptedRules: true, phone: null });
    night.act({ kind: 'admin', id: adminId }, 'message.forward', {
      ...{ messageId, groupId: group?.id ?? '', text: 'Ruit ingegooid', place: null, seenAt: null, source: 'self' },
      ...{ called112: 'no', reporterRef: null, photosExpected: 0, broadcastId: null },
    });
    night.act(coordinatorOf(night), 'dispatch.send', {
      ...{ dispatchId: v7(), messageIds: [messageId], target: 'control-room', priority: 1, kind: 'vandalism' },
      ...{ summary: 'Ruit ingegooid', placeLabel: 'Binnenstad', point: null, note: '' },
    });
  });
  expect(await screen.findByText('1 zending is vastgelopen: geen nieuwe poging zonder u.')).toBeTruthy();
  const row = screen.getByRole('row', { name: /Inzet 1/ });
  expect(within(row).getByText('HTTP 410')).toBeTruthy();
  expect(screen.getByText(/Meldkamer: storing/)).toBeTruthy();
  fireEvent.click(within(row).getByRole('button', { name: 'Probeer opnieuw' }));
  await waitFor(() => expect(screen.queryByText(/is vastgelopen/)).toBeNull());
  expect(retried).toEqual(['dead-one']);
});

test('without another system the board is the only way, and that is said', async () => {
  await openSetup('outgoing');
  expect(await screen.findByText('Er is geen ander systeem aangesloten')).toBeTruthy();
});

test('a test goes to one admin, for admins alone, and the row tells how far it came', async () => {
  const { state } = await openSetup('admins', 'nl', (night) => {
    importGroup(night);
    const [group] = night.operation.picture.state.groups.values();
    const adminId = v7();
    const admin = { adminId, groupIds: [group?.id ?? ''], name: 'A. Verhoef', phone: null };
    night.act(coordinatorOf(night), 'admins.add', { admins: [admin] });
    night.act({ kind: 'admin', id: adminId }, 'admin.join', { acceptedRules: true, phone: null });
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Test: A. Verhoef' }));
  await screen.findByText('test onderweg');
  const [broadcast] = state.broadcasts.values();
  expect(broadcast).toMatchObject({ adminsOnly: true, content: { title: 'Test van Nachtwacht' } });
});
