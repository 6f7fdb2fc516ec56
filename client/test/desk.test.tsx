// @vitest-environment jsdom
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DeskProvider } from '../src/desk/DeskContext.tsx';
import { DeskScreen } from '../src/desk/DeskScreen.tsx';
import { fetchLaterParts } from '../src/desk/later-parts.tsx';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { advance, close, dispatch, forward, type NightPeople, peopleOf } from './busy-night.ts';
import { createLoopback, type Loopback } from './loopback-operation.ts';
import { renderInRoom } from './Room.tsx';

beforeAll(fetchLaterParts);

beforeAll(() => {
  // jsdom lays nothing out: the list gets a height, and the map stays away because it is never told which one to draw.
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

async function openDesk(prepare: (night: Loopback, people: NightPeople) => void) {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  night.act(SYSTEM, 'canned-texts.set', {
    texts: [
      { number: 1, kind: 'thanks', outcome: null, text: 'Dank voor uw melding.' },
      { number: 2, kind: 'passed-on', outcome: null, text: 'Doorgegeven aan de meldkamer.' },
      { number: 8, kind: 'outcome', outcome: 'sent-away', text: 'De groep is weggestuurd.' },
    ],
  });
  night.at('23:40:00');
  prepare(night, people);
  const show = () =>
    renderInRoom(
      <OperationContext value={night.operation}>
        <DeskProvider>
          <DeskScreen />
        </DeskProvider>
      </OperationContext>,
      { now: night.now },
    );
  await show();
  return { night, people, show };
}

const rows = () => screen.queryAllByRole('row').map((row) => row.textContent ?? '');
const selected = () => screen.getByRole('row', { selected: true }).textContent ?? '';
const panel = () => within(screen.getByRole('region', { name: 'Melding' }));
const messages = (night: Loopback) => [...night.operation.picture.state.messages.values()];
const settled = () => act(async () => undefined);
const press = async (key: string, more: KeyboardEventInit = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
  await settled();
};
const send = () => press('Enter', { ctrlKey: true });

const three = (night: Loopback, people: NightPeople) => {
  forward(night, people, { text: 'De schuur staat in brand', called112: 'no' });
  forward(night, people, { text: 'Ze gooien stenen tegen een ruit' });
  forward(night, people, { text: 'Gezellig hier op het plein' });
};

test('rows stand in the order of the queue, each with the reason for its place', async () => {
  await openDesk(three);
  expect(rows().map((row) => row.slice(0, 20))).toEqual([
    'De schuur staat in b',
    'Ze gooien stenen teg',
    'Gezellig hier op het',
  ]);
  expect(rows()[0]).toContain('Snel en Polanen-Midden · brand zonder 112');
  expect(rows()[0]).toContain('Bel meldkamer030 000 01 12');
  expect(rows()[2]).toContain('Snel en Polanen-Midden · groep 14 · normaal, oudste eerst');
});

test('Enter takes the message, Esc gives it back', async () => {
  const { night } = await openDesk(three);
  expect(selected()).toContain('De schuur staat in brand');
  await press('Enter');
  expect(panel().getByText('In behandeling bij jou')).toBeTruthy();
  expect(rows()[0]).toContain('jij');
  await press('Escape');
  expect(messages(night)[0]?.claim).toBeNull();
});

test('a dispatch needs two keys: it is filled in, feedback goes with it, and the next message is selected', async () => {
  const { night } = await openDesk(three);
  await press('1');
  expect(screen.getByRole('radio', { name: /Prio 1/ }).getAttribute('aria-checked')).toBe('true');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Samenvatting').value).toBe('De schuur staat in brand');
  await press('2');
  await send();
  const [fire] = messages(night);
  expect(fire?.decisions.map(({ kind }) => kind)).toEqual(['dispatch', 'feedback']);
  const [sent] = night.operation.picture.state.dispatches.values();
  expect(sent).toMatchObject({ priority: 2, kind: 'fire-building', target: 'control-room' });
  expect([...night.operation.picture.state.feedback.values()][0]?.content?.text).toBe('Doorgegeven aan de meldkamer.');
  expect(selected()).toContain('Ze gooien stenen');
});

test('an answer is chosen by number and previewed as the admin reads it', async () => {
  const { night } = await openDesk(three);
  await press('j');
  await press('t');
  await press('2');
  expect(panel().getAllByText('Doorgegeven aan de meldkamer.').length).toBeGreaterThan(1);
  await send();
  expect([...night.operation.picture.state.feedback.values()][0]).toMatchObject({ cannedNumber: 2 });
});

test('one key thanks, one key and a reason waive', async () => {
  const { night } = await openDesk(three);
  await press('j');
  await press('j');
  await press('s');
  expect(messages(night)[2]).toMatchObject({ triage: 'decided', owed: null });
  expect(selected()).toContain('Ze gooien stenen');
  await press('w');
  await press('1');
  expect(messages(night)[1]?.decisions[0]?.kind).toBe('waiver');
});

test('an urgent message is never thanked away with one key', async () => {
  const { night } = await openDesk(three);
  await press('s');
  expect(messages(night)[0]?.triage).toBe('open');
});

test('"Bel meldkamer" asks whether somebody rang before the journal says so', async () => {
  const { night } = await openDesk(three);
  expect(panel().getByText('Niemand belde 112')).toBeTruthy();
  await press('b');
  expect(messages(night)[0]?.phonedIn).toBeNull();
  expect(panel().getByText('Gebeld?')).toBeTruthy();
  await press('b');
  expect(panel().getByText(/^S. de Wit belde de meldkamer om 23:40:00/)).toBeTruthy();
});

test('what a colleague holds is named at once and cannot be decided on', async () => {
  const { night, people } = await openDesk(three);
  const [fire] = messages(night);
  await act(async () => night.act(people.koster, 'message.claim', { messageId: fire?.id ?? '' }));
  expect(rows()[0]).toContain('Koster');
  expect(panel().getByText('In behandeling bij L. Koster.')).toBeTruthy();
  expect(panel().getByRole('button', { name: /Inzetverzoek/ })).toHaveProperty('disabled', true);
  await press('1');
  expect(screen.queryByLabelText('Samenvatting')).toBeNull();
});

test('a fourth claim is refused in words, where it was asked', async () => {
  await openDesk((night, people) => {
    three(night, people);
    night.at('23:43:00');
    forward(night, people, { text: 'Nog een' });
  });
  for (const _ of [1, 2, 3]) {
    await press('Enter');
    await press('j');
  }
  await press('Enter');
  expect(screen.getAllByRole('alert').some((alert) => alert.textContent?.includes('al drie meldingen'))).toBe(true);
});

test('later asks for how long and takes the message out of the queue', async () => {
  const { night } = await openDesk(three);
  await press('l');
  await press('2');
  expect(messages(night)[0]?.laterUntil).toBe('2026-12-31T22:55:00.000Z');
  expect(rows()).toHaveLength(2);
  expect(screen.getByText('1 op later, terug om 23:55')).toBeTruthy();
});

test('what was typed survives Esc, another selection and a reload, and keeps the claim', async () => {
  const { night, show } = await openDesk(three);
  await press('1');
  fireEvent.change(screen.getByLabelText('Samenvatting'), { target: { value: 'Twee containers' } });
  await press('Escape');
  expect(messages(night)[0]?.claim).not.toBeNull();
  await press('j');
  cleanup();
  await show();
  await press('1');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Samenvatting').value).toBe('Twee containers');
});

test('an act without connection stays visibly pending and ends when it is back', async () => {
  const { night } = await openDesk(three);
  await act(async () => night.tellStatus({ online: false, health: 'red' }));
  expect(screen.getByText(/Geen verbinding/, { selector: '[role="status"] > div' })).toBeTruthy();
  await press('Enter');
  expect(panel().getByText('wordt in behandeling genomen …')).toBeTruthy();
  expect(rows()[0]).toContain('wordt verstuurd');
});

test('a key pressed twice while the connection is gone decides once', async () => {
  const { night } = await openDesk(three);
  await press('j');
  await act(async () => night.tellStatus({ online: false, health: 'red' }));
  await press('s');
  await press('s');
  expect(night.operation.connection.pending.get().map(({ type }) => type)).toEqual(['feedback.send']);
});

test('who waits for an answer stands on the owed tab with the text that fits the outcome', async () => {
  const { night } = await openDesk((night, people) => {
    const id = forward(night, people, { text: 'Groep jongeren bij de speeltuin' });
    const dispatchId = dispatch(night, people, [id]);
    advance(night, people.koster, dispatchId, ['accepted']);
    close(night, people.koster, dispatchId, 'sent-away');
  });
  fireEvent.click(screen.getByRole('tab', { name: /Openstaand\s*1/ }));
  expect(rows()[0]).toContain('M. Oosterling');
  expect(rows()[1]).toContain('De groep is weggestuurd.');
  await press('j');
  await press('s');
  expect([...night.operation.picture.state.feedback.values()][0]?.content?.text).toBe('De groep is weggestuurd.');
  await waitFor(() => expect(screen.getByText('Iedereen heeft antwoord')).toBeTruthy());
});

test('a mistaken dispatch is withdrawn from the history with a reason, and the message is back on top', async () => {
  const { night } = await openDesk((night, people) => {
    dispatch(night, people, [forward(night, people, { text: 'Groep jongeren' })]);
    forward(night, people, { text: 'De schuur staat in brand', called112: 'no' });
  });
  fireEvent.click(screen.getByRole('tab', { name: /Besloten/ }));
  await press('j');
  await press('k');
  fireEvent.click(screen.getByRole('row'));
  fireEvent.click(await screen.findByRole('button', { name: 'Trek in' }));
  fireEvent.change(screen.getByLabelText('Waarom trek je dit inzetverzoek in?'), { target: { value: 'Vergissing' } });
  fireEvent.click(screen.getByRole('button', { name: 'Trek in' }));
  await settled();
  fireEvent.click(screen.getByRole('tab', { name: /Alle/ }));
  expect(rows()[0]).toContain('inzetverzoek ingetrokken');
  expect(messages(night)[0]?.returned?.reason).toBe('withdrawn');
});

test('a corrected answer passes the text guard too: its reason goes along', async () => {
  const { night } = await openDesk((theNight, people) => {
    const id = forward(theNight, people, {});
    const [feedbackId, messageIds] = [uuidv7(), [id]];
    theNight.act(people.koster, 'feedback.send', { feedbackId, messageIds, cannedNumber: null, text: 'Dank u.' });
  });
  fireEvent.click(screen.getByRole('tab', { name: /Besloten/ }));
  await press('j');
  fireEvent.click(screen.getByRole('row'));
  fireEvent.click(await screen.findByRole('button', { name: 'Verbeter' }));
  const said = () => [...night.operation.picture.state.feedback.values()].map(({ content }) => content?.text);
  const field = panel().getByLabelText('Verbeterde tekst');
  fireEvent.change(field, { target: { value: 'Dank u. Bel 06-12345678 als het weer begint.' } });
  field.focus();
  await send();
  expect(said()).toEqual(['Dank u.']);
  fireEvent.change(panel().getByLabelText(/^Reden om/), { target: { value: 'Nummer van de wijkagent' } });
  await send();
  expect(said()).toEqual(['Dank u. Bel 06-12345678 als het weer begint.']);
});

test('keys are text while somebody types', async () => {
  const { night } = await openDesk(three);
  await press('/');
  await press('1');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  expect(messages(night)[0]?.claim).toBeNull();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'stenen' } });
  expect(rows()).toHaveLength(1);
});
