import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { EntriesPacket } from '@nachtwacht/shared/wire/staff.ts';
import type { Page } from 'playwright-core';
import { io, type Socket } from 'socket.io-client';
import { v7 as newId } from 'uuid';
import { launchChromium } from '../../client/test/chromium.ts';
import { type DemoProcess, signIn, startDemo } from '../../server/test/demo-process.ts';
import { readPhoneBook } from '../simulate/phone-book.ts';

const help = `node scripts/bench/phone-to-desk.ts [--messages 100]
From the press on "Stuur naar de politie" on a phone page to the painted row on a desk page, both in Chromium, over loopback.
Prints the median, p95 and maximum in milliseconds. Build the screens first (npx vite build).`;

/** A phone that sends faster is told `busy` (FIELD_COMMANDS): message, delivered and opened are three commands. */
const PACE_MS = 1100;

const { values } = parseArgs({ options: { messages: { type: 'string', default: '100' }, help: { type: 'boolean' } } });
if (values.help) console.log(help);
else await measure(Number(values.messages));

async function measure(messages: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nachtwacht-bench-'));
  const demo = await startDemo(dataDir);
  const browser = await launchChromium();
  // A window each: a tab behind another is throttled by the browser.
  const window = () => browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const desk = await (await window()).newPage();
  await desk.setViewportSize({ width: 1280, height: 720 });
  await desk.goto(demo.links.get('desk-1')?.url ?? '');
  await desk.getByText('Geen open meldingen').waitFor();
  const phone = await (await window()).newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(demo.links.get('phone-1')?.url ?? '');
  await phone.getByRole('checkbox').first().check();
  await phone.getByRole('button', { name: /Doe mee/ }).click();
  const answering = await answerAll(demo, dataDir);

  const took: number[] = [];
  for (let index = 0; index < messages; index += 1) {
    took.push(await one(phone, desk, `Meting ${index} van de ${messages}, rustig hier`));
    await answering.next();
    await wait(PACE_MS);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(0);
  console.log(`phone → desk, ${took.length} messages: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`);
  await browser.close();
  answering.close();
  await demo.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Both pages read the same clock of the same machine. */
async function one(phone: Page, desk: Page, text: string): Promise<number> {
  const painted = desk.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => document.body.textContent.includes(wanted);
        const observer = new MutationObserver(() => {
          if (!look()) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(Date.now()));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    text,
  );
  await phone.getByRole('textbox', { name: 'Wat gebeurt er?' }).fill(text);
  const pressed = await phone.getByRole('button', { name: 'Stuur naar de politie' }).evaluate((button: HTMLElement) => {
    const at = Date.now();
    button.click();
    return at;
  });
  return (await painted) - pressed;
}

/** A second specialist without a screen, who thanks for each message so that the next row is on view. */
async function answerAll(demo: DemoProcess, dataDir: string): Promise<{ next(): Promise<void>; close(): void }> {
  const operation = readPhoneBook(join(dataDir, 'exercise-phones.json'))?.operation;
  const { cookie, origin } = await signIn(demo, 'desk-2');
  const headers = { cookie, origin };
  const socket: Socket = io(`${demo.url}/staff`, {
    transports: ['websocket'],
    auth: { operation },
    extraHeaders: headers,
  });
  const open: string[] = [];
  let wake: () => void = () => undefined;
  socket.on('entries', ({ entries }: EntriesPacket) => {
    for (const [header] of entries) {
      const { type, data } = JSON.parse(header) as { type: string; data: { messageId: string } };
      if (type === 'message.forwarded') open.push(data.messageId);
    }
    wake();
  });
  socket.on('connect', () => socket.emit('resume', { position: null, checkpoint: null }, () => undefined));
  return {
    async next() {
      while (open.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const data = { feedbackId: newId(), messageIds: open.splice(0), cannedNumber: null, text: 'Genoteerd, dank u.' };
      await socket.emitWithAck('command', { id: newId(), type: 'feedback.send', data });
    },
    close: () => socket.close(),
  };
}
