import { expect, test } from 'vitest';
import { chipWidth, fitChips } from './fit-chips.ts';

const chips = ['vuurwerk', 'signalement 3', '60 m', '1 lijkt hierop'].map((text) => ({ text, hasIcon: true }));
const facts = { source: 'zelf gezien', called: '112: nee' };
const shown = (room: number) => fitChips(chips, { ...facts, room }).shown.map(({ text }) => text);

test('all stand where there is room, and none where source and 112 take it', () => {
  expect(shown(800)).toEqual(['vuurwerk', 'signalement 3', '60 m', '1 lijkt hierop']);
  expect(shown(0)).toEqual([]);
});

test('what weighs least is left out first, and a short chip may take what a long one leaves', () => {
  const fixed = chipWidth({ text: facts.source, hasIcon: true }) + chipWidth({ text: facts.called, hasIcon: true });
  const first = chipWidth({ text: 'vuurwerk', hasIcon: true });
  const short = chipWidth({ text: '60 m', hasIcon: true });
  expect(shown(fixed + first + 1)).toEqual(['vuurwerk']);
  expect(shown(fixed + first + short + 1)).toEqual(['vuurwerk', '60 m']);
});

test('never more than the line holds', () => {
  for (let room = 200; room < 700; room += 7) {
    const fit = fitChips(chips, { ...facts, room });
    const source = chipWidth({ text: fit.bareSource ? '' : facts.source, hasIcon: true });
    const used = [...fit.shown, { text: facts.called, hasIcon: true }].reduce((sum, chip) => sum + chipWidth(chip), 0);
    expect(used + source).toBeLessThanOrEqual(room);
  }
});

test('the source gives up its words before the first chip gives way', () => {
  const fit = fitChips([{ text: 'brand', hasIcon: true }], { ...facts, room: 190 });
  expect([fit.shown.length, fit.bareSource]).toEqual([1, true]);
});
