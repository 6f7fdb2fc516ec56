import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import { createState, type State } from '@nachtwacht/shared/operation/state.ts';
import { stateFingerprint, stateFromJson } from '@nachtwacht/shared/operation/state-json.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { EntriesPacket, Position, SnapshotPacket } from '@nachtwacht/shared/wire/staff.ts';
import Database from 'better-sqlite3';
import { io, type Socket } from 'socket.io-client';
import { v7 as newId } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type DemoProcess, signIn, startDemo } from './demo-process.ts';

const root = join(import.meta.dirname, '..', '..');
const dataDir = mkdtempSync(join(tmpdir(), 'nachtwacht-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const bookSchema = z.object({
  operation: z.string(),
  sent: z.record(z.string(), z.object({ messageId: z.string(), done: z.boolean() })),
});
const readBook = () => bookSchema.parse(JSON.parse(readFileSync(join(dataDir, 'exercise-phones.json'), 'utf8')));
const MESSAGES = 40;

test('J3 J4 P4: kill -9 in the middle of the evening at ×60 loses nothing that was acknowledged', {
  timeout: 170_000,
}, async () => {
  const first = await startDemo(dataDir);
  const desk = await openDesk(first, readBook().operation);
  const evening = spawn(process.execPath, [
    ...[join(root, 'scripts', 'simulate.ts'), '--server', first.url, '--data', dataDir],
    ...['--speed', '60', '--from', '23:50', '--limit', String(MESSAGES), '--quiet'],
  ]);
  const eveningOver = new Promise<string>((resolve) => {
    let said = '';
    evening.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    evening.on('exit', () => resolve(said));
  });

  const decided = desk.answerEverything();
  await desk.until(() => desk.state.messages.size >= MESSAGES / 3 && decided.size >= 3);
  await first.kill();
  const second = await startDemo(dataDir, first.port);
  expect(await eveningOver).toMatch(/over: 4\d|over: 3\d/);
  await desk.until(() => desk.state.untreated.size === 0);

  const { operation, sent } = readBook();
  const acknowledged = Object.values(sent).filter(({ done }) => done);
  expect(acknowledged.length).toBeGreaterThan(MESSAGES * 0.8);
  for (const { messageId } of acknowledged) expect(desk.state.messages.has(messageId)).toBe(true);
  expect(desk.state.messages.size).toBe(Object.keys(sent).length);
  for (const feedbackId of decided) expect(desk.state.feedback.has(feedbackId)).toBe(true);
  desk.close();
  await second.stop();

  const isEqual = stateFingerprint(replay(operation, desk.state.seq)) === stateFingerprint(desk.state);
  expect(isEqual).toBe(true);
  const verified = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'verify-journal.ts'), join(dataDir, 'nachtwacht.db')],
    { encoding: 'utf8' },
  );
  expect(verified.stdout).toContain('everything holds');
});

interface TestDesk {
  readonly state: State;
  /** Answers every open message once, and again after a restart until acknowledged; gathers what was acknowledged. */
  answerEverything(): ReadonlySet<string>;
  until(condition: () => boolean): Promise<void>;
  close(): void;
}

/** A desk that reconnects and resumes where it was, without a browser. */
async function openDesk(demo: DemoProcess, operation: string): Promise<TestDesk> {
  const { cookie, origin } = await signIn(demo, 'desk-1');
  const socket: Socket = io(`${demo.url}/staff`, {
    transports: ['websocket'],
    auth: { operation },
    extraHeaders: { cookie, origin },
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
  });
  const desk = { state: createState(), position: null as Position | null };
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const check of waiting) check();
  };
  socket.on('connect', () => socket.emit('resume', { position: desk.position, checkpoint: null }, () => undefined));
  socket.on('snapshot', (packet: SnapshotPacket) => {
    desk.state = stateFromJson(packet.state);
    desk.position = packet.position;
    changed();
  });
  socket.on('entries', ({ entries }: EntriesPacket) => {
    for (const [header, body, hash] of entries) {
      const event = decodeEntry({ header, body });
      if (event.seq !== desk.state.seq + 1) throw new Error(`a gap: ${event.seq} after ${desk.state.seq}`);
      reduce(desk.state, event);
      desk.position = { epoch: event.epoch, seq: event.seq, hash };
    }
    changed();
  });

  const send = async (id: string, type: string, data: unknown): Promise<Ack> => {
    for (;;) {
      try {
        return await socket.timeout(5000).emitWithAck('command', { id, type, data });
      } catch {
        await new Promise((resolve) => socket.once('connect', () => resolve(null)));
      }
    }
  };
  return {
    get state() {
      return desk.state;
    },
    answerEverything: () => {
      const acknowledged = new Set<string>();
      const begun = new Set<string>();
      const answer = async (messageId: string) => {
        const feedbackId = newId();
        const ack = await send(newId(), 'feedback.send', {
          feedbackId,
          messageIds: [messageId],
          cannedNumber: null,
          text: 'Genoteerd, dank u.',
        });
        if (ack.ok) acknowledged.add(feedbackId);
      };
      waiting.add(() => {
        for (const messageId of desk.state.untreated) {
          if (begun.has(messageId)) continue;
          begun.add(messageId);
          void answer(messageId).then(changed);
        }
      });
      return acknowledged;
    },
    until: (condition) =>
      new Promise((resolve) => {
        const check = () => {
          if (!condition()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    close: () => socket.close(),
  };
}

/** The state at an entry, from the file alone. */
function replay(operation: string, upToSeq: number): State {
  const database = new Database(join(dataDir, 'nachtwacht.db'), { readonly: true });
  const rows = database
    .prepare('SELECT header, body FROM entries WHERE operation = ? AND seq <= ? ORDER BY seq')
    .all(operation, upToSeq);
  const state = createState();
  for (const row of z.array(z.object({ header: z.string(), body: z.string().nullable() })).parse(rows))
    reduce(state, decodeEntry(row));
  database.close();
  return state;
}
