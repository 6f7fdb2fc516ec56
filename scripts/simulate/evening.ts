import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { type ScenarioFixture, type ScenarioMessage, scenarioFixture } from '../../fixtures/schema.ts';
import { acceptInvitation, connectPhone, type Phone } from './phone.ts';
import { type PhoneBook, writePhoneBook } from './phone-book.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

export interface EveningSettings {
  server: string;
  bookPath: string;
  book: PhoneBook;
  /** How many seconds of the evening pass in one real second, 1..120. */
  speed: number;
  /** Hour at which to step into the evening, `HH:MM`; what came before is left out. */
  from: string | null;
  /** Stops after so many messages; null plays to the end. */
  limit: number | null;
  onMessage: (line: { at: string; group: number; ok: boolean; note: string }) => void;
}

export function readScenario(name: string): ScenarioFixture {
  return scenarioFixture.parse(JSON.parse(readFileSync(join(fixtures, 'scenarios', `${name}.json`), 'utf8')));
}

/** Plays an evening over real field sockets. Resolves with how many messages the server has of it. */
export async function playEvening(settings: EveningSettings): Promise<{ sent: number; refused: number }> {
  const { book, speed } = settings;
  const scenario = readScenario(book.scenario);
  const start = settings.from ? secondsBetween(scenario.startsAt, settings.from) : 0;
  const waiting = scenario.messages
    .filter(({ id, offsetSeconds }) => offsetSeconds >= start && !book.sent[id]?.done)
    .slice(0, settings.limit ?? undefined);
  const phones = await connectAll(settings);
  const began = performance.now();
  const first = Math.max(start, (waiting[0]?.offsetSeconds ?? 0) - 2 * speed);
  const sending: Promise<boolean>[] = [];
  for (const message of waiting) {
    const phone = phones.get(message.admin);
    const groupId = book.groups[String(message.group)];
    if (!phone || !groupId) continue;
    await wait(Math.max(0, ((message.offsetSeconds - first) * 1000) / speed - (performance.now() - began)));
    sending.push(forward(settings, phone, groupId, message));
  }
  const received = await Promise.all(sending);
  // Phones stay a while, so that answers and broadcasts still find somebody.
  await wait(settings.limit === null ? Math.min(600_000, 3_600_000 / speed) : 0);
  for (const phone of phones.values()) phone.close();
  const sent = received.filter(Boolean).length;
  return { sent, refused: received.length - sent };
}

async function forward(
  settings: EveningSettings,
  phone: Phone,
  groupId: string,
  message: ScenarioMessage,
): Promise<boolean> {
  const { book, bookPath } = settings;
  const ids = book.sent[message.id] ?? { messageId: newId(), commandId: newId(), done: false };
  book.sent[message.id] = ids;
  writePhoneBook(bookPath, book);
  const seenAgoSeconds =
    message.seenOffsetSeconds === undefined ? null : message.offsetSeconds - message.seenOffsetSeconds;
  const answer = await phone.send(ids.commandId, 'message.forward', {
    messageId: ids.messageId,
    groupId,
    text: message.text,
    place: message.place,
    seenAt: seenAgoSeconds === null ? null : new Date(Date.now() - seenAgoSeconds * 1000).toISOString(),
    source: message.source ?? 'unknown',
    called112: message.called112 ?? 'unknown',
    reporterRef: message.reporter ?? null,
    photosExpected: message.photos.length,
    broadcastId: null,
  });
  for (const file of answer.ok ? message.photos : []) {
    await phone.upload(ids.messageId, newId(), readFileSync(join(fixtures, 'pictures', file)));
  }
  ids.done = true;
  writePhoneBook(bookPath, book);
  const note = answer.ok ? '' : JSON.stringify(answer);
  settings.onMessage({ at: clockOf(message.offsetSeconds), group: message.group, ok: answer.ok, note });
  return answer.ok;
}

async function connectAll({ server, book, bookPath, speed }: EveningSettings): Promise<Map<string, Phone>> {
  const phones = new Map<string, Phone>();
  for (const [key, admin] of Object.entries(book.admins)) {
    const cookie = admin.cookie ?? (await acceptInvitation(server, admin.invitation));
    admin.cookie = cookie;
    const random = seededRandom(key);
    const pause = () => ((20 + random() * 240) * 1000) / speed;
    phones.set(key, connectPhone({ server, operation: book.operation, cookie, pause, shares: () => random() < 0.7 }));
  }
  writePhoneBook(bookPath, book);
  return phones;
}

/** Numbers in [0, 1) that are the same for the same text (mulberry32). */
function seededRandom(text: string): () => number {
  let state = [...text].reduce((hash, char) => (Math.imul(hash, 31) + char.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function secondsBetween(from: string, to: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return ((minutes(to) - minutes(from) + 1440) % 1440) * 60;
}

function clockOf(offsetSeconds: number): string {
  const minutes = (18 * 60 + Math.floor(offsetSeconds / 60)) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
