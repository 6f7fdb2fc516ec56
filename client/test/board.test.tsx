// @vitest-environment jsdom
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Board } from '../src/control-room/Board.tsx';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { advance, close, dispatch, forward, type NightPeople, peopleOf } from './busy-night.ts';
import { createLoopback, type Loopback } from './loopback-operation.ts';
import { renderInRoom } from './Room.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function openBoard(
  prepare: (night: Loopback, people: NightPeople) => void,
  role: 'dispatcher' | 'district' = 'dispatcher',
) {
  const night = createLoopback({ role, name: 'H. Jansen' });
  const people = peopleOf(night);
  night.at('23:44:00');
  prepare(night, people);
  await renderInRoom(
    <OperationContext value={night.operation}>
      <Board />
    </OperationContext>,
    { now: night.now },
  );
  return { night, people };
}

const column = (name: string) => screen.getByRole('region', { name });
const card = (summary: RegExp) => screen.getByRole('article', { name: summary });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

test('a dispatch walks over the board by one key a step, and the focus follows its card', async () => {
  await openBoard((night, people) => {
    dispatch(night, people, [forward(night, people, {})]);
  });
  expect(document.activeElement).toBe(card(/Groep van 8/));
  for (const [key, into] of [
    ['a', 'Geaccepteerd'],
    ['r', 'Aanrijdend'],
    ['t', 'Ter plaatse'],
  ] as const) {
    press(key);
    expect(within(column(into)).getByRole('article')).toBe(document.activeElement);
  }
  press('s');
  expect(screen.getByRole('menu', { name: 'Wat was de afloop?' })).toBeDefined();
  press('2');
  expect(within(column('Afgesloten')).getByRole('heading', { name: 'Weggestuurd' })).toBeDefined();
  expect(within(column('Afgesloten')).getByText('Terugkoppeling staat klaar')).toBeDefined();
});

test('keys of another step do nothing', async () => {
  await openBoard((night, people) => {
    dispatch(night, people, [forward(night, people, {})]);
  });
  for (const key of ['r', 't', 's']) press(key);
  expect(within(column('Nieuw')).getByRole('article')).toBeDefined();
  expect(screen.queryByRole('menu')).toBeNull();
});

test('the outcome that is looked at shows what the desk gets proposed', async () => {
  await openBoard((night, people) => {
    const id = dispatch(night, people, [forward(night, people, {})]);
    advance(night, people.koster, id, ['on-scene']);
  });
  press('s');
  expect(screen.getByText(/De desk schrijft zelf/)).toBeDefined();
  press('ArrowDown');
  expect(screen.getByText(/heeft de groep weggestuurd/)).toBeDefined();
  press('Escape');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(card(/Groep van 8/));
});

test('turning down for another reason asks for words, and puts the message back on top at the desk', async () => {
  const { night } = await openBoard((theNight, people) => {
    dispatch(theNight, people, [forward(theNight, people, {})]);
  });
  press('w');
  press('6');
  press('Enter');
  expect(screen.getByText('Schrijf een toelichting.')).toBeDefined();
  fireEvent.change(screen.getByLabelText('Toelichting'), { target: { value: 'Terrein is afgesloten' } });
  press('Enter');
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByText(/Afgewezen 23:44, terrein is afgesloten/)).toBeDefined();
  const [message] = night.operation.picture.state.messages.values();
  expect(message?.returned?.reason).toBe('turned-down');
});

test('everything also goes by mouse, the unit along with the step', async () => {
  const { night } = await openBoard((theNight, people) => {
    dispatch(theNight, people, [forward(theNight, people, {})]);
  });
  fireEvent.click(screen.getByRole('button', { name: /Accepteer/ }));
  fireEvent.change(screen.getByLabelText('Eenheid'), { target: { value: 'eenheid 16.02' } });
  const gms = screen.getByLabelText('GMS-nummer');
  fireEvent.change(gms, { target: { value: '118 204' } });
  fireEvent.blur(gms);
  fireEvent.click(screen.getByRole('button', { name: /^Aanrijdend/ }));
  expect(within(column('Aanrijdend')).getByText('eenheid 16.02')).toBeDefined();
  expect(within(column('Aanrijdend')).getByText('GMS 118 204')).toBeDefined();
  const [sent] = night.operation.picture.state.dispatches.values();
  expect(sent?.content?.reference).toBe('118 204');
});

test('an urgent message that nobody phoned in shows the number, and afterwards who rang', async () => {
  await openBoard((night, people) => {
    const messageId = forward(night, people, { text: 'Container brandt tegen de gevel', called112: 'no' });
    dispatch(night, people, [messageId], { priority: 1, summary: 'Container brandt tegen gevel' });
  });
  expect(screen.getByRole('link', { name: /Bel meldkamer/ }).getAttribute('href')).toBe('tel:0300000112');
  fireEvent.click(screen.getByRole('button', { name: 'Gebeld' }));
  expect(screen.queryByRole('link', { name: /Bel meldkamer/ })).toBeNull();
  expect(screen.getByText('H. Jansen belde 23:44:00')).toBeDefined();
});

test('what was not accepted in time says who is to be rung', async () => {
  await openBoard((night, people) => {
    dispatch(night, people, [forward(night, people, {})]);
    night.at('23:45:31');
  });
  expect(screen.getByRole('alert').textContent).toContain('Bel OvD P. Vos');
  expect(screen.getByText('Alle borden luiden: te lang niet geaccepteerd')).toBeDefined();
});

test('without a connection a step waits visibly, and a refusal stands on the card', async () => {
  const { night, people } = await openBoard((theNight, who) => {
    dispatch(theNight, who, [forward(theNight, who, {})]);
  });
  act(() => night.tellStatus({ online: false, health: 'red', lastHeardAt: night.now() }));
  press('a');
  expect(screen.getByText('Wordt verstuurd …')).toBeDefined();
  expect(screen.getByText(/1 handeling wordt opnieuw verstuurd/)).toBeDefined();
  expect(within(column('Nieuw')).getByRole('article')).toBeDefined();
  cleanup();
  const other = await openBoard((theNight, who) => {
    dispatch(theNight, who, [forward(theNight, who, {})]);
  });
  const [sent] = other.night.operation.picture.state.dispatches.values();
  act(() => {
    advance(other.night, other.people.koster, sent?.id ?? '', ['accepted']);
    other.night.operation.connection.send('dispatch.advance', {
      dispatchId: sent?.id ?? '',
      step: 'accepted',
      unit: '',
      byDesk: false,
    });
  });
  expect(screen.getByRole('alert').textContent).toContain('Het inzetverzoek is al verder.');
  expect(people.groupId).not.toBe(other.people.groupId);
});

test('a board without sound says so, in a way that cannot be missed', async () => {
  localStorage.setItem('nachtwacht.board.sound', 'off');
  await openBoard(() => undefined);
  expect(screen.getByText(/Het geluid van dit bord staat uit/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Zet geluid aan' })).toBeDefined();
});

test('who only looks on sees the course and no step', async () => {
  await openBoard((night, people) => {
    const id = dispatch(night, people, [forward(night, people, {})]);
    advance(night, people.koster, id, ['accepted', 'on-scene']);
    close(night, people.koster, id, 'checked');
    dispatch(night, people, [forward(night, people, {})]);
  }, 'district');
  expect(screen.getByText('U kijkt mee; stappen zet de meldkamer.')).toBeDefined();
  expect(screen.queryByRole('button', { name: /Accepteer/ })).toBeNull();
  press('a');
  expect(within(column('Nieuw')).getByRole('article')).toBeDefined();
});

test('a card says that more than one eyewitness saw it, until somebody is on the way', async () => {
  const { night, people } = await openBoard((theNight, told) => {
    const messageId = forward(theNight, told, {});
    theNight.act(SYSTEM, 'message.assess', {
      ...{ messageId, version: 'nl-1', kinds: ['nuisance'], likeMessageIds: [], descriptionIds: [] },
      ...{ corroborated: true, rumour: false, placeNamed: false, kindHints: [], places: [], likeness: [], fits: [] },
      ...{ hotspots: [], notes: [] },
    });
    dispatch(theNight, told, [messageId]);
  });
  expect(within(column('Nieuw')).getByText('meer dan één ooggetuige')).toBeDefined();
  const [sent] = night.operation.picture.state.dispatches.keys();
  act(() => advance(night, people.koster, sent ?? '', ['accepted', 'on-the-way']));
  expect(screen.queryByText('meer dan één ooggetuige')).toBeNull();
});

test('what is added to a running dispatch stands on its card, new and sounding until somebody looks', async () => {
  const { night, people } = await openBoard((theNight, told) => {
    const first = dispatch(theNight, told, [forward(theNight, told, {})], { priority: 1 });
    advance(theNight, told.koster, first, ['accepted']);
    dispatch(theNight, told, [forward(theNight, told, {})], { summary: 'Dranghek dwars over de weg' });
  });
  const [running] = night.operation.picture.state.dispatches.keys();
  press('ArrowRight');
  press('ArrowLeft');
  const second = forward(night, people, { text: 'Nu met tien', photosExpected: 1 });
  act(() =>
    night.act(people.koster, 'dispatch.addInformation', {
      ...{ dispatchId: running ?? '', messageIds: [second], text: 'Nu met tien, twee met helm' },
    }),
  );
  const added = within(column('Geaccepteerd')).getByRole('list', { name: 'Aanvullende informatie' });
  expect(added.textContent).toContain('Nu met tien, twee met helm');
  expect(within(added).getByText('nieuw')).toBeDefined();
  expect(screen.getByText('Er is informatie bij gekomen')).toBeDefined();
  expect(within(column('Geaccepteerd')).getByText('meldingen 1, 3 · groep 14')).toBeDefined();
  press('ArrowRight');
  expect(within(added).queryByText('nieuw')).toBeNull();
  expect(screen.queryByText('Er is informatie bij gekomen')).toBeNull();
});

test('the menu offers what the operation agreed on; its own words close as “other”', async () => {
  const { night } = await openBoard((theNight, people) => {
    const id = dispatch(theNight, people, [forward(theNight, people, {})]);
    advance(theNight, people.koster, id, ['on-scene']);
    theNight.act(SYSTEM, 'outcomes.set', { offered: ['checked', 'other'], own: ['Vuurwerk in beslag genomen'] });
  });
  press('s');
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent?.replace(/kies.*/, ''))).toEqual([
    ...['1Gecontroleerd of aangesproken', '2Vuurwerk in beslag genomen', '3Anders, met toelichting'],
  ]);
  press('2');
  const [closed] = night.operation.picture.state.dispatches.values();
  expect(closed).toMatchObject({
    step: 'done',
    outcome: 'other',
    content: { outcomeText: 'Vuurwerk in beslag genomen' },
  });
  expect(within(column('Afgesloten')).getByRole('heading', { name: 'Vuurwerk in beslag genomen' })).toBeDefined();
});

test('a card says when the boards and the officer were told, with the number to ring', async () => {
  await openBoard((night, people) => {
    const dispatchId = dispatch(night, people, [forward(night, people, {})]);
    const { startsAt, endsAt, content } = night.operation.picture.state.operation ?? {};
    if (!content || !startsAt || !endsAt) throw new Error('no operation');
    night.act(SYSTEM, 'operation.revise', { startsAt, endsAt, plan: { ...content, officerPhone: '06 0000 0112' } });
    night.at('23:45:00');
    night.act(SYSTEM, 'dispatch.escalate', { dispatchId, level: 'boards' });
    night.at('23:45:30');
    night.act(SYSTEM, 'dispatch.escalate', { dispatchId, level: 'officer' });
  });
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('OvD gewaarschuwd 23:45:30, alle borden en desk 23:45:00');
  expect(within(alert).getByRole('link', { name: 'Bel OvD 06 0000 0112' }).getAttribute('href')).toBe('tel:0600000112');
});

test('a card is named as in the national classification, the whole with its code on pointing', async () => {
  await openBoard((night, people) => {
    dispatch(night, people, [forward(night, people, {})], { kind: 'fireworks' });
  });
  const chip = screen.getByText('Overlast van/door / Vuurwerk');
  expect(chip.closest('[title]')?.getAttribute('title')).toBe('Leefmilieu / Overlast van/door / Vuurwerk (lmolvw)');
});
