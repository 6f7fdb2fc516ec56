import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 as newId } from 'uuid';
import { DeskProvider } from '../../src/desk/DeskContext.tsx';
import { DeskScreen } from '../../src/desk/DeskScreen.tsx';
import { createLoopback } from '../loopback-operation.ts';
import { stage } from './stage.tsx';

// The desk with ?rows= open messages, to be measured: no map, no server, the real rules and the real picture.
const rows = Number(new URLSearchParams(location.search).get('rows') ?? 50);
const night = createLoopback({ role: 'specialist', name: 'H. Jansen', assessing: false });
const gateway: Actor = { kind: 'gateway', id: 'meting' };
const groupIds = Array.from({ length: 40 }, () => newId());
night.act(SYSTEM, 'groups.import', {
  groups: groupIds.map((groupId, index) => ({
    ...{ groupId, number: index + 1, members: 50, name: `Wijk ${index + 1}`, municipality: 'Woerden' },
    ...{ district: `Wijk ${index % 10}`, area: null },
  })),
});
const texts = ['Ze gooien vuurwerk naar een bus', 'Groep bij de speeltuin, veel lawaai', 'Container staat te roken'];
let number = 0;

function forward(text: string): void {
  number += 1;
  night.act(gateway, 'message.forward', {
    ...{ messageId: newId(), groupId: groupIds[number % groupIds.length] ?? '', text, place: null, seenAt: null },
    ...{ source: 'self', called112: 'no', reporterRef: null, photosExpected: 0, broadcastId: null },
  });
}

for (let row = 0; row < rows; row += 1) {
  night.at(new Date(Date.parse('2026-12-31T20:00:00.000Z') + row * 500).toISOString());
  forward(`${texts[row % texts.length]} ${row}`);
}
night.at('2027-01-01T00:30:00.000Z');

await stage({
  night,
  part: true,
  texts: ['common', 'refusals', 'desk', 'triage', 'conversation', 'dispatches', 'broadcasts'],
  screen: (
    <DeskProvider>
      <DeskScreen />
    </DeskProvider>
  ),
});

const GIVEN_UP_MS = 20_000;
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const list = () => document.querySelector<HTMLElement>('[data-desk-focus]');

/** Scrolls to and fro at one speed, and says how long each frame took. */
async function scroll(seconds: number): Promise<number[]> {
  const scroller = list();
  if (!scroller) throw new Error('no list');
  const times: number[] = [];
  let [last, step] = [await frame(), 40];
  const end = last + seconds * 1000;
  while (last < end) {
    scroller.scrollTop += step;
    if (scroller.scrollTop <= 0 || scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1)
      step = -step;
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  scroller.scrollTop = 0;
  return times;
}

/** From the entry as it comes off the socket to the frame that shows its row, in milliseconds. */
async function arrive(): Promise<number> {
  await frame();
  const text = `De schuur staat in brand ${number}`;
  const since = performance.now();
  forward(text);
  while (!list()?.textContent?.includes(text)) {
    if (performance.now() - since > GIVEN_UP_MS)
      throw new Error(`no row for "${text}": ${list()?.textContent?.slice(0, 300)}`);
    await frame();
  }
  await frame();
  return performance.now() - since;
}

declare global {
  interface Window {
    rowsBench: { scroll: typeof scroll; arrive: typeof arrive };
  }
}
window.rowsBench = { scroll, arrive };
