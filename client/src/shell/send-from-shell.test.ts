// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeOver } from '../field/take-over.ts';
import type { Queued } from './queue-message.ts';
import { sendFromShell } from './send-from-shell.ts';

let box: HTMLTextAreaElement;
let told: string[];
beforeEach(() => {
  document.body.innerHTML = '<div id="shell"><textarea></textarea></div><div id="root" hidden></div>';
  const found = document.querySelector('textarea');
  if (!found) throw new Error('the shell has a box');
  box = found;
  box.value = ' Groepje bij de speeltuin ';
  localStorage.setItem('nachtwacht.shell', box.value);
  told = [];
});
afterEach(() => localStorage.clear());

const tell = (text: string) => void told.push(text);
const queued = (goesByItself: boolean, hasArrived = false): Queued => {
  return { goesByItself, arrived: Promise.resolve(hasArrived) };
};

test('the text leaves the box only once it is kept, and once', async () => {
  const kept: string[] = [];
  let keep = (_queued: Queued) => {};
  const queue = (text: string) => {
    kept.push(text);
    return new Promise<Queued>((resolve) => {
      keep = resolve;
    });
  };
  const sent = sendFromShell(box, { queue, tell });
  await sendFromShell(box, { queue, tell });
  const taken: string[] = [];
  const giveUp = takeOver(({ text }) => taken.push(text));
  expect([box.value, localStorage.getItem('nachtwacht.shell')].map((text) => text?.trim())).toEqual([kept[0], kept[0]]);
  expect([told, taken]).toEqual([[], []]);
  keep(queued(true, true));
  await sent;
  expect([kept, box.value, localStorage.getItem('nachtwacht.shell')]).toEqual([['Groepje bij de speeltuin'], '', null]);
  expect(told.at(-1)).toBe('De politie heeft uw melding ontvangen.');
  giveUp();
});

test.each([
  [true, /gaat vanzelf, één keer/],
  [false, /nog niet verstuurd/],
])('that it goes by itself is said only where it does: %s', async (goesByItself, words) => {
  await sendFromShell(box, { queue: async () => queued(goesByItself), tell });
  expect(told).toEqual([expect.stringMatching(words)]);
});

test('what this phone cannot keep stays in the box', async () => {
  await sendFromShell(box, { queue: () => Promise.reject(new Error('no room')), tell });
  expect([box.value.trim(), box.readOnly]).toEqual(['Groepje bij de speeltuin', false]);
  expect(told).toEqual([expect.stringMatching(/kan de melding niet bewaren/)]);
});
