import { expect, test } from 'vitest';
import { assessUrgency } from './urgency.ts';

test.each([
  ['Container in brand tegen de gevel', 'fire'],
  ['AUTOBRAND op de parkeerplaats', 'fire'],
  ['jongen bloedt aan zijn hand', 'injury'],
  ['een van hen heeft een mes', 'weapon'],
  ['steekpartij bij de kroeg', 'weapon'],
])('an emergency word makes it urgent: %s', (text, reason) => {
  const { urgency, reasons } = assessUrgency(text, 'unknown');
  expect(urgency).toBe('urgent');
  expect(reasons).toEqual(expect.arrayContaining([reason, '112-not-called']));
});

test.each([
  'Twee onbekenden in de brandgang achter ons',
  'er zijn gelukkig geen gewonden',
  'alleen het achterlicht brandt nog',
  'wat gezellig hier, gelukkig nieuwjaar allemaal',
])('no emergency: %s', (text) => {
  expect(assessUrgency(text, 'unknown').urgency).toBe('normal');
});

test('a lesser word raises, and names itself', () => {
  expect(assessUrgency('Ze gooien stenen naar de ruiten', 'no')).toEqual({
    urgency: 'raised',
    reasons: ['raised-word'],
    words: ['gooien', 'ruiten'],
  });
});

test('112 already called stands beside an emergency word and raises an ordinary text', () => {
  expect(assessUrgency('brand in de schuur', 'yes').reasons).toEqual(['fire', '112-called']);
  expect(assessUrgency('ze staan er nog', 'yes')).toEqual({ urgency: 'raised', reasons: ['112-called'], words: [] });
});
