import { describe, expect, test } from 'vitest';
import { guardText } from '../hints/text-guard.ts';
import {
  broadcastSubject,
  changeSubject,
  composeBroadcast,
  EMERGENCY_LINE,
  EMPTY_FORM,
  formFields,
  formLimits,
  missingField,
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
  test('follows the fixed form: who says it, why and where, what they do, what to look for, whom to call', () => {
    expect(composeBroadcast(group)).toEqual({
      template: 'description',
      title: 'Wie ziet deze groep?',
      text:
        'Dit is een bericht van de politie. Vanwege een melding bij speeltuin Snel en Polanen om 23:36: ' +
        'gooien zwaar vuurwerk naar geparkeerde auto’s, gaan ervandoor zodra iemand kijkt. ' +
        'Kijk uit naar een groep van 8, ongeveer 15 tot 18 jaar. ' +
        'Kleding: Donkere jassen, één met reflecterende streep. Vervoer: 3 fatbikes. ' +
        'Laatst gezien richting Waterrijk.\n\n' +
        'Let op waar u dit ziet en welke kant het op gaat. Niet benaderen. ' +
        'Informatie? Bel 0900-8844 of meld het via de beheerder. Spoed? Bel 112.',
      description: {
        behaviour: group.behaviour,
        lastSeen: 'speeltuin Snel en Polanen, 23:36',
        direction: 'naar Waterrijk',
        count: '8',
        ...{ sex: '', age: '15 tot 18', height: '', build: '' },
        clothing: group.clothing,
        vehicle: '3 fatbikes',
        other: '',
      },
    });
  });

  test('of a person: sex, age, height and build, then clothing from head to shoes and what is carried', () => {
    const { text, description } = composeBroadcast({
      ...{ ...EMPTY_FORM, subject: 'person', behaviour: 'Voelt aan autodeuren', cause: 'een inbraak' },
      ...{ place: 'op de Singel', sex: 'man', age: '25', height: '1.80', build: 'slank' },
      ...{ head: 'zwarte muts', upper: 'groene jas', lower: 'spijkerbroek', shoes: 'witte sneakers' },
      carrying: 'rode rugzak',
    });
    const clothing = 'zwarte muts, groene jas, spijkerbroek, witte sneakers, met rode rugzak';
    expect(text).toContain(
      'Vanwege een inbraak op de Singel: voelt aan autodeuren. ' +
        'Kijk uit naar een man van ongeveer 25 jaar, ongeveer 1,80 m, slank postuur. ' +
        `Kleding: ${clothing}.`,
    );
    expect(description).toMatchObject({ clothing, sex: 'man', height: '1.80', build: 'slank' });
  });

  test('of a vehicle: colour and kind, make and plate, and who is in it', () => {
    const { title, text, description } = composeBroadcast({
      ...{ ...EMPTY_FORM, subject: 'vehicle', behaviour: 'Rijdt stapvoets langs de huizen', count: '2', sex: 'mannen' },
      ...{ vehicleKind: 'bestelbus', colour: 'donkerblauw', make: 'Ford Transit', plate: 'RDX-51-H' },
    });
    expect(title).toBe('Wie ziet dit voertuig?');
    expect(text).toContain(
      'Kijk uit naar een donkerblauwe bestelbus, Ford Transit, kenteken RDX-51-H. Inzittenden: 2 mannen.',
    );
    expect(description?.vehicle).toBe('donkerblauwe bestelbus, Ford Transit, kenteken RDX-51-H');
    expect(guardText(text)).toMatchObject([{ kind: 'plate', reason: 'proposed' }]);
  });

  test.each([
    ['wit', 'busje', 'een wit busje'],
    ['rood', 'auto', 'een rode auto'],
    ['Zwart', 'fatbike', 'een zwarte fatbike'],
    ['felgroen', 'scooter', 'een felgroene scooter'],
    ['oranje', 'bestelbus', 'een oranje bestelbus'],
    ['', 'quad', 'een quad'],
  ])('the colour %s of a %s is written %s', (colour, vehicleKind, written) => {
    const form = { ...EMPTY_FORM, subject: 'vehicle' as const, behaviour: 'Rijdt rond', colour, vehicleKind };
    expect(composeBroadcast(form).text).toContain(`Kijk uit naar ${written}.`);
  });

  test('leaves out what is not known', () => {
    const { text } = composeBroadcast({ ...EMPTY_FORM, subject: 'person', behaviour: 'Voelt aan autodeuren.' });
    expect(text).toBe(
      'Dit is een bericht van de politie. Vanwege een melding: voelt aan autodeuren. Kijk uit naar een persoon.\n\n' +
        'Let op waar u dit ziet en welke kant het op gaat. Niet benaderen. ' +
        'Informatie? Bel 0900-8844 of meld het via de beheerder. Spoed? Bel 112.',
    );
  });

  test('puts looks last, after everything else that describes', () => {
    const { text } = composeBroadcast({ ...group, looks: 'Lang, blond haar' });
    expect(text).toContain('richting Waterrijk. Uiterlijk: Lang, blond haar.\n\n');
  });

  test('is not ready without behaviour', () => {
    expect(missingField({ ...group, behaviour: ' ' })).toBe('behaviour');
    expect(missingField(group)).toBeNull();
    expect(composeBroadcast({ ...group, behaviour: '' }).description).toBeNull();
  });
});

test('a rumour says that it is not so and asks not to spread it', () => {
  const form = { ...changeSubject(EMPTY_FORM, 'rumour'), statement: 'Er is niet geschoten bij het station' };
  const composed = composeBroadcast(form);
  expect(composed).toMatchObject({ template: 'rumour', title: 'Dit klopt niet', description: null });
  expect(composed.text).toBe(
    'Er gaat een gerucht rond. Dit klopt niet. Er is niet geschoten bij het station.\n\n' +
      'Deel dit gerucht niet verder. Een vraag? Stel die via de beheerder. Spoed? Bel 112.',
  );
});

describe('another subject', () => {
  test('brings its own request and proposed words, and takes them away again', () => {
    const rollCall = changeSubject(EMPTY_FORM, 'roll-call');
    expect([rollCall.request, rollCall.statement]).toEqual(['none', expect.stringContaining('Ja, ik ben er')]);
    expect(composeBroadcast(rollCall)).toMatchObject({ template: 'roll-call', title: 'Bent u er vanavond?' });
    expect(changeSubject(rollCall, 'thanks').statement).toContain('Dank aan alle beheerders');
    expect(changeSubject(rollCall, 'group')).toEqual(EMPTY_FORM);
  });

  test('leaves what the writer chose', () => {
    const typed = { ...changeSubject(EMPTY_FORM, 'free'), statement: 'Morgen meer', request: 'look-out' as const };
    expect(changeSubject(typed, 'thanks')).toMatchObject({ statement: 'Morgen meer', request: 'look-out' });
  });
});

test.each(broadcastSubject.options)('%s: the standing words promise nothing and pass the text guard', (subject) => {
  const form = changeSubject({ ...group, statement: '' }, subject);
  const { title, text } = composeBroadcast({ ...form, statement: form.statement || 'Op het plein is het druk' });
  expect(text.endsWith(EMERGENCY_LINE)).toBe(true);
  expect(guardText(`${title}\n${text}`)).toEqual([]);
});

test('what the form makes fits the description that is journaled, however full it is', () => {
  const filled = Object.fromEntries(formFields.map((field) => [field, field[0]?.repeat(formLimits[field])]));
  const full = { ...EMPTY_FORM, ...filled };
  expect(broadcastContent.shape.description.safeParse(composeBroadcast(full).description).success).toBe(true);
});
