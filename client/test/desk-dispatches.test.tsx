// @vitest-environment jsdom
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DeskProvider } from '../src/desk/DeskContext.tsx';
import { DeskScreen } from '../src/desk/DeskScreen.tsx';
import { fetchLaterParts } from '../src/desk/later-parts.tsx';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { advance, dispatch, forward, type NightPeople, peopleOf } from './busy-night.ts';
import { createLoopback, type Loopback } from './loopback-operation.ts';
import { renderInRoom } from './Room.tsx';

beforeAll(fetchLaterParts);

beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(528);
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  Element.prototype.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});
afterAll(() => vi.restoreAllMocks());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function openDesk(
  prepare: (night: Loopback, people: NightPeople) => void,
  role: 'specialist' | 'officer' = 'specialist',
) {
  const night = createLoopback({ role, name: 'S. de Wit' });
  const people = peopleOf(night);
  night.at('23:40:00');
  prepare(night, people);
  await renderInRoom(
    <OperationContext value={night.operation}>
      <DeskProvider>
        <DeskScreen />
      </DeskProvider>
    </OperationContext>,
    { now: night.now },
  );
  const { state } = night.operation.picture;
  return { night, people, sent: () => [...state.dispatches.values()], messages: () => [...state.messages.values()] };
}

const panel = () => within(screen.getByRole('region', { name: 'Melding' }));
const settled = () => act(async () => undefined);
const press = async (key: string, more: KeyboardEventInit = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
  await settled();
};
const type = (label: string, value: string) => fireEvent.change(panel().getByLabelText(label), { target: { value } });
const send = () => press('Enter', { ctrlKey: true });
const showDecided = async () => {
  fireEvent.click(screen.getByRole('tab', { name: /Besloten/ }));
  await settled();
  fireEvent.click(screen.getAllByRole('row')[0] ?? document.body);
  await settled();
};

function alike(night: Loopback, messageId: string, likeMessageIds: string[]) {
  night.act(SYSTEM, 'message.assess', {
    ...{
      messageId,
      version: 'nl-1',
      kinds: [],
      likeMessageIds,
      descriptionIds: [],
      corroborated: false,
      rumour: false,
    },
    ...{ placeNamed: false, kindHints: [], places: [], likeness: [], fits: [], hotspots: [], notes: [] },
  });
}

test('messages of one happening go in one dispatch: joined ones are ticked, those that look alike wait for a hand', async () => {
  const { sent, messages } = await openDesk((night, people) => {
    const first = forward(night, people, { text: 'Brand bij de sporthal', called112: 'no' });
    const joined = forward(night, people, { text: 'Vlammen bij de sporthal', called112: 'yes' });
    const similar = forward(night, people, { text: 'Zwarte wolk boven het park', called112: 'yes' });
    alike(night, similar, [first]);
    night.act(people.koster, 'incident.join', { incidentId: v7(), messageIds: [first, joined], title: 'Sporthal' });
  });
  await press('1');
  const boxes = () => panel().getAllByRole<HTMLInputElement>('checkbox', { name: /groep 14/ });
  expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
  fireEvent.click(boxes()[1] ?? document.body);
  await send();
  expect(sent().map(({ messageIds }) => messageIds.length)).toEqual([3]);
  expect(messages().map(({ triage }) => triage)).toEqual(['decided', 'decided', 'decided']);
});

test('a message goes to a dispatch that runs already with one key, its words as information', async () => {
  const { sent, messages } = await openDesk((night, people) => {
    const first = forward(night, people, { text: 'Groep jongeren met stokken' });
    dispatch(night, people, [first]);
    const second = forward(night, people, { text: 'Nu met tien, richting de brug' });
    alike(night, second, [first]);
  });
  await press('1');
  expect(panel().getByRole('button', { name: /Voeg toe aan inzet 1/ })).toBeDefined();
  await press('i');
  expect(sent()).toHaveLength(1);
  expect(sent()[0]).toMatchObject({ messageIds: messages().map(({ id }) => id) });
  expect(sent()[0]?.content?.information).toEqual(['Nu met tien, richting de brug']);
});

test('the desk adds what becomes known, in its own words', async () => {
  const { sent } = await openDesk((night, people) => {
    dispatch(night, people, [forward(night, people, {})]);
  });
  await showDecided();
  await press('i');
  type('Wat is er meer bekend?', 'Twee met helm');
  await send();
  expect(sent()[0]?.content?.information).toEqual(['Twee met helm']);
  expect(panel().getByText(/Inzetverzoek 1 aangevuld: Twee met helm/)).toBeDefined();
});

test('the desk records a step and the end volgens meldkamer', async () => {
  const { sent } = await openDesk((night, people) => {
    dispatch(night, people, [forward(night, people, {})]);
    night.act(SYSTEM, 'outcomes.set', { offered: ['checked'], own: ['Vuurwerk in beslag genomen'] });
  });
  await showDecided();
  await press('v');
  type('Eenheid', '16.02');
  type('GMS-nummer', '118 204');
  fireEvent.blur(panel().getByLabelText('GMS-nummer'));
  fireEvent.click(panel().getByRole('button', { name: /Aanrijdend/ }));
  await settled();
  expect(sent()[0]).toMatchObject({ step: 'on-the-way', content: { unit: '16.02', reference: '118 204' } });
  await press('v');
  fireEvent.click(panel().getByRole('button', { name: /Afgesloten/ }));
  fireEvent.mouseDown(panel().getByRole('combobox', { name: /Afloop/ }));
  fireEvent.click(screen.getByRole('option', { name: 'Vuurwerk in beslag genomen' }));
  fireEvent.click(panel().getByRole('button', { name: 'Leg vast' }));
  await settled();
  expect(sent()[0]).toMatchObject({ outcome: 'other', content: { outcomeText: 'Vuurwerk in beslag genomen' } });
  expect(sent()[0]?.course.map(({ byDesk }) => byDesk)).toEqual([false, true, true]);
});

test('the desk corrects a dispatch in its own form, and withdraws it with a reason', async () => {
  const { sent, messages } = await openDesk((night, people) => {
    dispatch(night, people, [forward(night, people, {})], { note: 'Hek is open' });
  });
  await showDecided();
  await press('e');
  expect(panel().getByRole('heading', { name: 'Verbeter inzetverzoek 1' })).toBeDefined();
  expect(panel().getByLabelText<HTMLInputElement>(/Notitie/).value).toBe('Hek is open');
  type('Samenvatting', 'Groep van 12');
  fireEvent.click(panel().getByRole('button', { name: 'ergens in dit gebied' }));
  await press('1');
  await send();
  expect(sent()[0]).toMatchObject({
    ...{ corrected: true, priority: 1, content: { summary: 'Groep van 12', precision: 'area', note: 'Hek is open' } },
  });
  fireEvent.click(panel().getByRole('button', { name: 'Trek in' }));
  type('Waarom trek je dit inzetverzoek in?', 'Dubbel');
  await send();
  expect(sent()[0]?.step).toBe('withdrawn');
  expect(messages()[0]).toMatchObject({ triage: 'open', returned: { reason: 'withdrawn' } });
});

test('urgent and nobody phoned in: the number stays until a board accepts, and the call is told', async () => {
  const { night, people, messages } = await openDesk((theNight, told) => {
    const id = forward(theNight, told, { text: 'De schuur staat in brand', called112: 'no' });
    dispatch(theNight, told, [id], { priority: 1 });
  });
  await showDecided();
  expect(panel().getByRole('link', { name: /Bel meldkamer/ })).toBeDefined();
  await press('b');
  await press('b');
  expect(messages()[0]?.phonedIn?.staffId).toBe(night.operation.me.staffId);
  expect(panel().getByText(/S. de Wit belde de meldkamer om/)).toBeDefined();
  act(() => advance(night, people.koster, [...night.operation.picture.state.dispatches.keys()][0] ?? '', ['accepted']));
  expect(panel().queryByText('Niemand belde 112')).toBeNull();
});

test('accepted by nobody: the desk shows the number to ring, the officer a call of their own', async () => {
  const { night } = await openDesk((theNight, people) => {
    dispatch(theNight, people, [forward(theNight, people, {})]);
  }, 'officer');
  const [dispatchId = ''] = night.operation.picture.state.dispatches.keys();
  night.at('23:41:00');
  act(() => night.act(SYSTEM, 'dispatch.escalate', { dispatchId, level: 'boards' }));
  expect(screen.getByText(/Inzetverzoek 1 is na .* niet geaccepteerd/)).toBeDefined();
  expect(screen.getByRole('link', { name: /Bel meldkamer/ }).getAttribute('href')).toBe('tel:0300000112');
  act(() => night.act(SYSTEM, 'dispatch.escalate', { dispatchId, level: 'officer' }));
  expect(screen.getByRole('alert').textContent).toContain('Officier van dienst: niemand accepteert inzetverzoek 1');
  fireEvent.click(screen.getByRole('button', { name: 'Stil' }));
  expect(screen.queryByRole('button', { name: 'Stil' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Toon melding' }));
  expect(panel().getByText('Inzetverzoek 1 niet geaccepteerd: officier van dienst gewaarschuwd')).toBeDefined();
});
