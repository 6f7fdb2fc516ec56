import { describe, expect, test } from 'vitest';
import { guardText } from '../hints/text-guard.ts';
import {
  broadcastSubject,
  composeBroadcast,
  EMERGENCY_LINE,
  EMPTY_FORM,
  missingField,
  usualRequests,
} from './compose.ts';
import { broadcastContent } from './events.ts';

const group = {
  ...EMPTY_FORM,
  behaviour: 'gooien zwaar vuurwerk naar geparkeerde auto’s, gaan ervandoor zodra iemand kijkt',
  place: 'speeltuin Snel en Polanen',
  time: '23:36',
  direction: 'naar Waterrijk',
  count: '8',
  age: '15 tot 18',
  clothing: 'Donkere jassen, één met reflecterende streep',
  vehicle: '3 fatbikes',
};

describe('a description', () => {
  test('says behaviour first, then who, where, clothing and vehicle, then what to do, then 112', () => {
    expect(composeBroadcast(group)).toEqual({
      template: 'description',
      title: 'Wie ziet deze groep?',
      text:
        'Gooien zwaar vuurwerk naar geparkeerde auto’s, gaan ervandoor zodra iemand kijkt. ' +
        'Het gaat om een groep van 8, ongeveer 15 tot 18 jaar. ' +
        'Laatst gezien: speeltuin Snel en Polanen, 23:36, richting Waterrijk. ' +
        'Kleding: Donkere jassen, één met reflecterende streep. Vervoer: 3 fatbikes.\n\n' +
        'Meld via de beheerder waar u dit ziet en welke kant het op gaat. Niet benaderen. Spoed? Bel 112.',
      description: {
        behaviour: group.behaviour,
        lastSeen: 'speeltuin Snel en Polanen, 23:36',
        direction: 'naar Waterrijk',
        count: '8',
        age: '15 tot 18',
        clothing: group.clothing,
        vehicle: '3 fatbikes',
        other: '',
      },
    });
  });

  test('leaves out what is not known', () => {
    const { text } = composeBroadcast({ ...EMPTY_FORM, subject: 'person', behaviour: 'Voelt aan autodeuren.' });
    expect(text).toBe(
      `Voelt aan autodeuren.\n\n${'Meld via de beheerder waar u dit ziet en welke kant het op gaat. Niet benaderen.'} Spoed? Bel 112.`,
    );
  });

  test('puts looks last, after everything else that describes', () => {
    const { text } = composeBroadcast({ ...group, looks: 'Lang, blond haar' });
    expect(text).toContain('Vervoer: 3 fatbikes. Uiterlijk: Lang, blond haar.\n\n');
  });

  test('names the vehicle when that is what is looked for', () => {
    const { title, text } = composeBroadcast({
      ...group,
      subject: 'vehicle',
      count: '',
      age: '',
      clothing: '',
      vehicle: 'Witte bestelbus',
    });
    expect([title, text.includes('Voertuig: Witte bestelbus.')]).toEqual(['Wie ziet dit voertuig?', true]);
  });

  test('is not ready without behaviour', () => {
    expect(missingField({ ...group, behaviour: ' ' })).toBe('behaviour');
    expect(missingField(group)).toBeNull();
    expect(composeBroadcast({ ...group, behaviour: '' }).description).toBeNull();
  });
});

test('a rumour says that it is not so and asks not to spread it', () => {
  const composed = composeBroadcast({
    ...EMPTY_FORM,
    subject: 'rumour',
    statement: 'Er is geen schietpartij geweest bij het station',
    request: usualRequests.rumour,
  });
  expect(composed).toMatchObject({ template: 'rumour', title: 'Dit klopt niet', description: null });
  expect(composed.text).toBe(
    'Er is geen schietpartij geweest bij het station.\n\n' +
      'Deel dit gerucht niet verder. Een vraag? Stel die via de beheerder. Spoed? Bel 112.',
  );
});

test.each(broadcastSubject.options)('%s: the standing words promise nothing and pass the text guard', (subject) => {
  const { title, text } = composeBroadcast({
    ...group,
    subject,
    statement: 'Op het plein is het druk',
    request: usualRequests[subject],
  });
  expect(text.endsWith(EMERGENCY_LINE)).toBe(true);
  expect(guardText(`${title}\n${text}`)).toEqual([]);
});

test('what the form makes fits the description that is journaled, however full it is', () => {
  const full = {
    ...group,
    place: 'p'.repeat(120),
    time: 't'.repeat(40),
    other: 'o'.repeat(140),
    looks: 'l'.repeat(140),
  };
  expect(broadcastContent.shape.description.safeParse(composeBroadcast(full).description).success).toBe(true);
});
