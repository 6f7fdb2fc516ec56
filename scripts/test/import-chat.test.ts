import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../chat/command.ts';
import { openStandIn, type StandIn, toProblem } from '../chat/intake-stand-in.ts';

const program = fileURLToPath(new URL('../import-chat.ts', import.meta.url));
const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/chats/${name}.txt`, import.meta.url));
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let standIn: StandIn;
let folder: string;
beforeEach(async () => {
  standIn = await openStandIn('geheim');
  folder = await mkdtemp(join(tmpdir(), 'chat import '));
});
afterEach(async () => {
  await standIn.close();
  await rm(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    environment: { NACHTWACHT_TOKEN: 'geheim', ...environment },
    nowMs: Date.parse('2026-11-01T00:00:00Z'),
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** As a process of its own, on a machine in that zone. */
function runInZone(TZ: string, args: readonly string[]): Promise<Run> {
  const env = { PATH: process.env.PATH, NACHTWACHT_TOKEN: 'geheim', TZ };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env, encoding: 'utf8' }, (fault, out, err) => {
      resolve({ code: fault === null ? 0 : Number(fault.code), out, err });
    });
  });
}

const importChat = (file: string, ...more: string[]) =>
  run(['--operation', 'o1', '--group', 'g1', '--server', standIn.url, ...more, file]);
const dryRun = (file: string, ...more: string[]) =>
  run(['--operation', 'o1', '--group', 'g1', '--dry-run', ...more, file], { NACHTWACHT_TOKEN: '' });

describe('importing a chat', () => {
  it('sends its posts in order, and a second time adds nothing', async () => {
    const first = await importChat(fixture('android-en'));
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('4 gelezen, 4 gekozen, 4 verstuurd, 0 stond er al, 0 overgeslagen');
    expect(standIn.kept.map(({ message }) => [message.reporterRef, message.seenAt, message.text])).toEqual([
      ['bewoner 1', '2025-12-31T19:14:00.000Z', 'Bus shelter smashed\nglass everywhere'],
      ['bewoner 2', '2025-12-31T19:16:00.000Z', 'Look at this'],
      ['bewoner 1', '2025-12-31T23:05:00.000Z', 'Fire at the playground'],
      ['bewoner 2', '2026-01-01T11:30:00.000Z', 'All quiet now'],
    ]);
    const second = await importChat(fixture('android-en'));
    expect(second.out).toContain('4 gelezen, 4 gekozen, 0 verstuurd, 4 stond er al');
    expect(standIn.kept).toHaveLength(4);
  });

  it('from a longer export of the same chat adds only what is new', async () => {
    await importChat(fixture('android-nl'));
    const longer = join(folder, 'langer.txt');
    const text = await readFile(fixture('android-nl'), 'utf8');
    await writeFile(longer, `${text}01-01-2026 00:09 - Fatiha: Vuur bij de school\n`);
    const { out } = await importChat(longer);
    expect(out).toContain('1 verstuurd, 8 stond er al, 2 overgeslagen');
    expect(standIn.kept.at(-1)?.message.text).toBe('Vuur bij de school');
  });

  it('sends the photos in a zip with their posts', async () => {
    const zip = join(folder, 'WhatsApp-chat met Buurtwacht.zip');
    const chat = await readFile(fixture('iphone-nl'), 'utf8');
    const files = {
      '_chat.txt': strToU8(chat),
      '00000005-PHOTO-2025-12-31-20-15-05.jpg': png,
      '00000006-PHOTO-2025-12-31-20-15-30.jpg': strToU8('geen foto'),
    };
    await writeFile(zip, zipSync(files));
    const { code, out } = await importChat(zip);
    expect([code, out]).toEqual([0, expect.stringContaining('7 verstuurd, 0 stond er al, 0 overgeslagen')]);
    expect(out).toContain('1 bijlagen niet mee');
    expect(standIn.kept.filter(({ photos }) => photos.length > 0)).toMatchObject([
      { message: { text: 'Foto zonder tekst' }, photos: [{ name: 'foto-1.png', type: 'image/png', size: png.length }] },
    ]);
    expect((await importChat(zip)).out).toContain('0 verstuurd, 7 stond er al');
  });

  it('sends only what matches', async () => {
    const { out } = await importChat(fixture('android-nl'), '--forward-matching', 'brand,vuurwerk');
    expect(out).toContain('10 gelezen, 2 gekozen, 2 verstuurd');
    expect(standIn.kept).toHaveLength(2);
  });

  it('takes its token from a file', async () => {
    const file = join(folder, 'token');
    await writeFile(file, 'geheim\n');
    const args = ['--operation', 'o1', '--group', 'g1', '--server', standIn.url, '--token-file', file];
    expect(await run([...args, fixture('iphone-en')], { NACHTWACHT_TOKEN: '' })).toMatchObject({ code: 0 });
    expect(standIn.kept).toHaveLength(2);
  });
});

describe('what goes wrong is told in words', () => {
  it('and one refused post does not keep the others back', async () => {
    standIn.nextAnswers.push(toProblem(422, 'invalid', 'Ongeldig', 'zo niet\u001b[31m'));
    const { code, out } = await importChat(fixture('android-en'));
    expect(code).toBe(1);
    expect(out).toContain('3 verstuurd, 0 stond er al, 0 overgeslagen, 1 geweigerd');
    expect(out).toContain('1 × Ongeldig: zo niet·[31m (422 invalid)');
  });

  it('and a closed operation stops at once', async () => {
    standIn.nextAnswers.push(toProblem(409, 'operation-not-live', 'De actie is gesloten'));
    const { code, out } = await importChat(fixture('android-en'));
    expect(code).toBe(1);
    expect(out).toContain('De actie is gesloten (409 operation-not-live)');
    expect(out).toContain('4 niet geprobeerd');
    expect(standIn.requests).toHaveLength(1);
  });

  it.each([
    [fixture('month-first'), 'Regel 1: deze datum bestaat niet met de dag voorop.'],
    [fixture('no-such-file'), 'Het bestand is niet te lezen.'],
    [program, 'In dit bestand staat geen WhatsApp-gesprek.'],
  ])('and nothing of %s is sent', async (file, words) => {
    expect(await importChat(file)).toEqual({ code: 2, out: '', err: expect.stringContaining(words) });
    expect(standIn.requests).toEqual([]);
  });

  it('in English when asked', async () => {
    expect((await importChat(fixture('month-first'), '--lang', 'en')).err).toContain('no such date with the day first');
    expect((await run(['--help', '--lang', 'en'])).out).toContain('Importing again adds nothing twice.');
  });

  it('without a token', async () => {
    const args = ['--operation', 'o1', '--group', 'g1', fixture('iphone-en')];
    expect(await run(args, { NACHTWACHT_TOKEN: '' })).toMatchObject({ code: 2, err: expect.stringContaining('token') });
  });
});

describe('a dry run', () => {
  it('shows what would be sent, sends nothing, needs no token and names nobody', async () => {
    const { code, out } = await dryRun(fixture('android-nl'));
    expect(code).toBe(0);
    expect(out).toMatch(/^31-12-2025 20:16 {2}bewoner 2 .* versturen {3}Container in brand achter de school$/m);
    expect(out).toMatch(/^31-12-2025 20:20 {2}bewoner 4 .*overslaan: bijlage/m);
    expect(out).toContain('10 gelezen, 10 gekozen, 8 te versturen, 2 overgeslagen');
    expect(out).toContain('Proef: er is niets verstuurd.');
    expect(out).not.toMatch(/Tjeerd|Fatiha|00000001/);
    expect(standIn.requests).toEqual([]);
  });

  it('names authors when asked', async () => {
    expect((await dryRun(fixture('android-nl'), '--show-authors')).out).toContain('bewoner 2 (Tjeerd Verzonnen)');
  });
});

describe('as a command on its own', () => {
  const sendChange = (TZ: string) =>
    runInZone(TZ, ['--operation', 'o1', '--group', 'g1', '--server', standIn.url, fixture('clock-change')]);

  it('reads and sends the same whatever the zone of the machine', async () => {
    const first = await sendChange('America/New_York');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('6 verstuurd'), err: '' });
    // Equal keys with other content would be "already there, in another form".
    for (const zone of ['Asia/Kolkata', 'Pacific/Apia', 'Europe/Amsterdam']) {
      expect((await sendChange(zone)).out).toContain('0 verstuurd, 6 stond er al, 0 overgeslagen');
    }
    expect(standIn.kept.map(({ message }) => message.seenAt)).toEqual([
      '2026-03-29T00:59:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-29T01:31:00.000Z',
      '2026-10-25T00:50:00.000Z',
      '2026-10-25T01:10:00.000Z',
      '2026-10-25T02:00:00.000Z',
    ]);
  });

  it('ends with 2 when it is typed wrong', async () => {
    expect(await runInZone('UTC', [])).toMatchObject({ code: 2, out: '', err: 'Noem de actie met --operation ID.\n' });
  });
});
