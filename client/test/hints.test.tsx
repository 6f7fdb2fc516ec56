// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DeskProvider } from '../src/desk/DeskContext.tsx';
import { DeskScreen } from '../src/desk/DeskScreen.tsx';
import { fetchLaterParts } from '../src/desk/later-parts.tsx';
import type { Language } from '../src/i18n/texts.ts';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { forward, peopleOf } from './busy-night.ts';
import { playHintsNight } from './hints-night.ts';
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

async function openDesk(language: Language = 'nl', role: 'specialist' | 'officer' | 'district' = 'specialist') {
  const night = createLoopback({ role, name: 'S. de Wit' });
  const told = playHintsNight(night);
  await renderInRoom(
    <OperationContext value={night.operation}>
      <DeskProvider>
        <DeskScreen />
      </DeskProvider>
    </OperationContext>,
    { now: night.now, language },
  );
  return { night, told };
}

const settled = () => act(async () => undefined);
const rowOf = (text: RegExp) => {
  const row = screen.getAllByRole('row').find(({ textContent }) => text.test(textContent ?? ''));
  if (!row) throw new Error(`no row ${text}`);
  return row;
};
const open = async (text: RegExp) => {
  fireEvent.click(rowOf(text));
  await settled();
};
const noticed = (name = 'Opgemerkt') => screen.getByRole('region', { name }).textContent ?? '';
const placeOf = ({ operation }: Loopback, id: string) => operation.picture.state.messages.get(id)?.content?.place;
const groupText = /Groepje van 8/;

test('each hint names the words, the metres and the minutes that gave it', async () => {
  await openDesk();
  await open(groupText);
  const text = noticed();
  expect(text).toMatch(/Past bij signalement 1/);
  expect(text).toMatch(/[Zz]elfde woorden: [^·]*fatbikes/);
  expect(text).toMatch(/laatst gezien Kade, 23:28/);
  expect(text).toMatch(/\d m in \d+ min: (te voet|per fiets) kan dat/);
  expect(text).toMatch(/Aandachtslocatie op \d+ m.*Speeltuin De Polder \(2025\): Vernielde auto’s in 2024/);
  expect(text).toMatch(/Wijknotitie op \d+ m.*Wijkagent 21:40: parkkant staat open/);
  expect(text).toMatch(/Gaat over \p{L}+[^“]*Om “/u);
  expect(text).toMatch(/Verhoogd, geen spoedOm “/);
});

test('what came of the group’s earlier messages tonight is told, and of nobody by name', async () => {
  await openDesk();
  await open(/slepen pallets/);
  expect(noticed()).toMatch(/Eerder vannacht 2 meldingen uit deze groep.*Daar kwam nog niets uit voort/);
  fireEvent.click(screen.getByRole('button', { name: /^waarom\? Eerder vannacht/ }));
  expect(noticed()).toMatch(/2 zijn nog niet besloten/);
  expect(noticed()).toMatch(/Het zegt niets over een persoon/);
});

test('what a hint was weighed by stands behind "waarom?", with the version of the word list', async () => {
  await openDesk();
  await open(groupText);
  const why = screen.getByRole('button', { name: 'waarom? Past bij signalement 1' });
  expect([why.getAttribute('aria-expanded'), noticed().includes('Overeenkomst')]).toEqual(['false', false]);
  fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(noticed()).toMatch(/Overeenkomst \d+%/);
  expect(noticed()).toMatch(/Gewogen om 23:36:00 met woordenlijst nl-/);
});

test('messages that look like this one are named from both sides, and a click goes there', async () => {
  const { told } = await openDesk();
  await open(groupText);
  expect(noticed()).toMatch(/1 melding lijkt hierop.*Groep 15 · 23:37.*Door twee ooggetuigen gezien/);
  fireEvent.click(screen.getByRole('button', { name: /^Groep 15 · 23:37/ }));
  await settled();
  expect(screen.getByRole('row', { selected: true }).id).toBe(`row-${told.second}`);
  expect(noticed()).toMatch(/Groep 14 · 23:36/);
});

test('the same text again is called what it is: how a rumour looks', async () => {
  await openDesk();
  await open(/ze hebben messen bij het station/i);
  expect(noticed()).toMatch(/Zelfde tekst of alleen van horen zeggen: zo ziet een gerucht eruit/);
  expect(noticed()).not.toMatch(/ooggetuigen/);
});

test('a place in the text is offered, never set: only a press puts the message there', async () => {
  const { night, told } = await openDesk();
  await open(/Sporthal De Eik/);
  expect(placeOf(night, told.named)).toBeNull();
  expect(noticed()).toMatch(/Noemt Sporthal De Eik/);
  expect(noticed()).toMatch(/ligt [\d,]+ km buiten het gebied van deze groep: plaats en groep passen niet bij elkaar/);
  fireEvent.click(screen.getByRole('button', { name: 'Zet op de kaart: Sporthal De Eik' }));
  await settled();
  expect(placeOf(night, told.named)).toMatchObject({ kind: 'point', lat: 52.09656, lng: 4.89891 });
  expect(noticed()).toMatch(/Staat zo op de kaart/);
  expect(screen.queryByRole('button', { name: /^Zet op de kaart/ })).toBeNull();
});

test('who only reads is offered nothing to press', async () => {
  await openDesk('nl', 'district');
  await open(/Sporthal De Eik/);
  expect(noticed()).toMatch(/Noemt Sporthal De Eik/);
  expect(screen.queryByRole('button', { name: /^Zet op de kaart/ })).toBeNull();
});

test('a row says what it is about and what it reminds of, always with source and 112', async () => {
  await openDesk();
  const row = within(rowOf(groupText));
  for (const chip of ['signalement 1', 'zelf gezien', '112: weet niet']) expect(row.getByText(chip)).toBeTruthy();
  expect(row.getByTitle(/aandachtslocatie op \d+ m/)).toBeTruthy();
});

test('words that raised the urgency are underlined in the text, and so are those that gave the kind', async () => {
  const marks = () => [...document.querySelectorAll('mark')].map(({ dataset }) => dataset.mark);
  await openDesk();
  await open(groupText);
  expect(marks()).toContain('urgency');
  await open(/Auto met draaiende motor/);
  expect(new Set(marks())).toEqual(new Set(['kind']));
});

test('all of it in English too', async () => {
  await openDesk('en');
  await open(groupText);
  expect(noticed('Noticed')).toMatch(/Fits description 1.*Hotspot at \d+ m.*District note.*1 message looks like this/);
  expect(noticed('Noticed')).not.toMatch(/hints\.|kind\./);
});

test('a message that was never assessed still says its urgency', async () => {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit', assessing: false });
  forward(night, peopleOf(night), { text: 'Gezellig hier' });
  await renderInRoom(
    <OperationContext value={night.operation}>
      <DeskProvider>
        <DeskScreen />
      </DeskProvider>
    </OperationContext>,
    { now: night.now },
  );
  expect(noticed()).toContain('Geen woorden gevonden die op spoed wijzen.');
  expect(screen.queryByRole('button', { name: /^waarom/ })).toBeNull();
});

test('a description that ended and a note that was taken away do not break what was noticed then', async () => {
  const { night, told } = await openDesk();
  await open(groupText);
  act(() => {
    night.act(told.desk, 'broadcast.end', { broadcastId: told.description, reason: 'over', text: 'Klaar.' });
    night.act(told.coordinator, 'note.remove', { noteId: told.note });
  });
  expect(noticed()).toMatch(/Past bij signalement 1.*Dit signalement loopt niet meer/);
  expect(noticed()).not.toMatch(/Wijknotitie/);
});
