import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { CoverBox } from '@nachtwacht/shared/broadcasts/photos.ts';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { toFieldBroadcast } from '@nachtwacht/shared/wire/field-view.ts';
import Database from 'better-sqlite3';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_PHOTO_BYTES } from '../src/photos/encode-photo.ts';
import { command, forward, groupIds, hold } from './operation/evening.ts';
import { type Caller, refusalOf, type Serving, serve } from './serving.ts';

let evening: Serving;
let desk: Caller & { staffId: string };
/** Of a message of the first admin. */
let original: string;
let messageId: string;
beforeAll(async () => {
  evening = await serve();
  desk = await evening.enrol('specialist');
  [messageId, original] = [v7(), v7()];
  await evening.admin().send('POST', commands(), forward('Zie foto', { messageId, photosExpected: 1 }));
  const taken = await evening.admin().send('PUT', `${photos(original)}?message=${messageId}`, await grid());
  expect(taken.status).toBe(201);
});
afterAll(() => evening.close());

const api = (path: string) => `/api/operations/${evening.operationId}/${path}`;
const commands = () => api('commands');
const photos = (photoId: string) => api(`photos/${photoId}`);

/** 200 × 100, white, with a camera's traces. */
async function grid(): Promise<Buffer> {
  const white = sharp({ create: { width: 200, height: 100, channels: 3, background: '#fff' } });
  return white
    .withExif({ IFD0: { Make: 'Geheim' } })
    .jpeg()
    .toBuffer();
}

const face: CoverBox = { x: 0.1, y: 0.2, width: 0.2, height: 0.3 };
const plate: CoverBox = { x: 0.6, y: 0.5, width: 0.4, height: 0.5 };

function ask(body: object, from: Caller = desk) {
  const asked = { photoId: original, boxes: [face, plate], noMinor: true, reason: '', ...body };
  return from.send('POST', api('broadcast-photos'), asked);
}

async function coverOne(body: object = {}): Promise<string> {
  const { status, json } = await ask(body);
  expect(status).toBe(201);
  return (json as { photoId: string }).photoId;
}

async function look(from: Caller, photoId: string, size = 'full') {
  const headers = { cookie: from.cookie ?? '' };
  const response = await fetch(`${evening.server.url}${photos(photoId)}?size=${size}`, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, cache: response.headers.get('cache-control'), bytes };
}

async function pixels(bytes: Uint8Array) {
  const file = join(evening.dataDir, v7());
  await writeFile(file, bytes);
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
  return { ...info, at, metadata: await sharp(file).metadata() };
}

const state = () => {
  const live = evening.server.operations.get(evening.operationId);
  if (!live) throw new Error('the evening is gone');
  return live.state;
};

/** Held by the desk, addressed to the groups of the first admin; sent unless told otherwise. */
async function broadcast(photoIds: string[], more: Partial<CommandData<'broadcast.hold'>> = {}, release = true) {
  const broadcastId = v7();
  const selection = { parts: [{ kind: 'groups' as const, groupIds: [groupIds[0]] }], minus: [] };
  const held = await desk.send('POST', commands(), hold(state(), { broadcastId, selection, photoIds, ...more }));
  if (held.status === 200 && release) {
    expect(await evening.submit(SYSTEM, command('broadcast.release', { broadcastId }))).toBe('ok');
  }
  return { broadcastId, held };
}

describe('a covered copy', () => {
  it('is black where the boxes are, clear elsewhere, and holds nothing but the picture', async () => {
    const copy = await coverOne();
    for (const size of ['full', 'thumb']) {
      const { at, width, height, metadata } = await pixels((await look(desk, copy, size)).bytes);
      expect([width, height]).toEqual([200, 100]);
      for (const [x, y] of [
        [21, 21],
        [40, 35],
        [58, 48],
        [121, 51],
        [199, 99],
      ] as const) {
        expect(Math.max(...at(x, y)), `${size} ${x},${y}`).toBeLessThan(24);
      }
      for (const [x, y] of [
        [5, 5],
        [90, 50],
        [110, 40],
      ] as const) {
        expect(Math.min(...at(x, y)), `${size} ${x},${y}`).toBeGreaterThan(230);
      }
      const { exif, xmp, iptc, icc, comments } = metadata;
      expect([exif, xmp, iptc, icc, comments]).toEqual(Array(5).fill(undefined));
    }
    expect((await look(desk, copy)).bytes.includes('Geheim')).toBe(false);
  });

  it('has another name than its original, whose bytes stay as they were', async () => {
    const before = (await look(desk, original)).bytes;
    const copies = [await coverOne(), await coverOne()];
    expect(new Set([original, ...copies]).size).toBe(3);
    expect((await look(desk, original)).bytes.equals(before)).toBe(true);
  });

  it('of a see-through picture hides nothing under the clear parts', async () => {
    const photoId = v7();
    const clear = sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } } });
    const reply = await desk.send('PUT', api(`broadcast-photos/${photoId}`), await clear.png().toBuffer());
    expect(reply.status).toBe(201);
    const copy = await pixels((await look(desk, await coverOne({ photoId, boxes: [face] }))).bytes);
    expect([copy.channels, Math.min(...copy.at(18, 18))]).toEqual([3, 255]);
  });

  it('of a large photo is made small enough for a phone', async () => {
    const photoId = v7();
    const large = sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#888' } });
    await desk.send('PUT', api(`broadcast-photos/${photoId}`), await large.jpeg().toBuffer());
    const { width, height, at } = await pixels((await look(desk, await coverOne({ photoId, boxes: [plate] }))).bytes);
    expect([width, height]).toEqual([1600, 1200]);
    expect([Math.max(...at(970, 610)), Math.max(...at(1599, 1199))].every((level) => level < 24)).toBe(true);
  });

  it('leaves no half-made files behind', async () => {
    await coverOne();
    expect(readdirSync(join(evening.dataDir, 'photos', 'incoming'))).toEqual([]);
  });
});

describe('what makes no copy is refused in words', () => {
  const box = (changes: Partial<CoverBox>) => ({ boxes: [{ ...face, ...changes }] });
  it.each([
    ['a box beyond the right edge', box({ x: 0.9 })],
    ['a box beyond the bottom', box({ y: 0.8 })],
    ['a box from before the edge', box({ x: -0.1 })],
    ['a box without width', box({ width: 0 })],
    ['a box of negative height', box({ height: -0.2 })],
    ['a box of no number', { boxes: [{ ...face, x: 'links' }] }],
    ['a box of too large a number', box({ width: 1e308 })],
    ['a box with more in it', { boxes: [{ ...face, colour: 'white' }] }],
    ['more than fifty boxes', { boxes: Array(51).fill(face) }],
    ['no boxes at all', { boxes: null }],
    ['minors not ruled out', { noMinor: false }],
    ['minors not spoken of', { noMinor: undefined }],
    ['a name that is no id', { photoId: '../photos' }],
    ['a reason without end', { reason: 'x'.repeat(501) }],
    ['another member', { original: true }],
  ])('%s', async (_what, body) => {
    expect(refusalOf(await ask(body))).toBe('422 invalid');
  });

  it('no body, no JSON, hostile JSON, too much JSON', async () => {
    const post = (body: string, headers = {}) => desk.send('POST', api('broadcast-photos'), body, headers);
    expect(refusalOf(await desk.send('POST', api('broadcast-photos')))).toMatch(/^4/);
    expect(refusalOf(await post('{'))).toMatch(/^4/);
    expect(refusalOf(await post('{"__proto__":{}}'))).toMatch(/^4/);
    expect(refusalOf(await post(`"${'x'.repeat(70_000)}"`))).toMatch(/^413|^422/);
    expect(refusalOf(await post('x', { 'content-type': 'text/plain' }))).toMatch(/^415/);
  });

  it('nothing covered and no reason why', async () => {
    expect(refusalOf(await ask({ boxes: [] }))).toBe('422 photo-not-covered');
    expect(refusalOf(await ask({ boxes: [], reason: '   ' }))).toBe('422 photo-not-covered');
    expect((await ask({ boxes: [], reason: 'toestemming officier van justitie' })).status).toBe(201);
  });

  it('a photo that is not there, that is a copy itself, or that is another operation’s', async () => {
    expect(refusalOf(await ask({ photoId: v7() }))).toBe('404 unknown-photo');
    expect(refusalOf(await ask({ photoId: await coverOne() }))).toBe('404 unknown-photo');
    const elsewhere = await serve();
    const stranger = await elsewhere.enrol('specialist');
    const there = `/api/operations/${elsewhere.operationId}/broadcast-photos`;
    const reply = await stranger.send('POST', there, { photoId: original, boxes: [face], noMinor: true, reason: '' });
    expect(refusalOf(reply)).toBe('404 unknown-photo');
    await elsewhere.close();
  });

  it('asked by who may not broadcast, or by nobody', async () => {
    expect(refusalOf(await ask({}, evening.admin()))).toBe('403 not-allowed');
    expect(refusalOf(await ask({}, await evening.enrol('wall')))).toBe('403 not-allowed');
    expect(refusalOf(await ask({}, await evening.enrol('district')))).toBe('403 not-allowed');
    expect(refusalOf(await ask({}, evening.stranger))).toBe('401 not-signed-in');
    for (const role of ['dispatcher', 'coordinator', 'officer'] as const) {
      expect((await ask({}, await evening.enrol(role))).status).toBe(201);
    }
    const away = `/api/operations/${v7()}/broadcast-photos`;
    expect(refusalOf(await desk.send('POST', away, {}))).toBe('404 unknown-operation');
    expect(refusalOf(await desk.send('GET', api('broadcast-photos')))).toBe('405 method-not-allowed');
  });
});

describe('a photo that staff bring', () => {
  it('is taken once, checked like any other, and only from those who may broadcast', async () => {
    const photoId = v7();
    const put = (bytes: Uint8Array, from: Caller = desk, id = photoId) =>
      from.send('PUT', api(`broadcast-photos/${id}`), bytes);
    const bytes = await grid();
    expect((await put(bytes)).json).toEqual({ photoId, repeated: false });
    expect((await put(bytes)).json).toEqual({ photoId, repeated: true });
    const other = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#00f' } })
      .jpeg()
      .toBuffer();
    expect(refusalOf(await put(other))).toBe('409 id-taken');
    expect(refusalOf(await put(Buffer.from('GIF89a'), desk, v7()))).toBe('415 photo-type');
    expect(refusalOf(await put(bytes.subarray(0, 200), desk, v7()))).toBe('422 photo-unreadable');
    const large = Buffer.concat([bytes, Buffer.alloc(MAX_PHOTO_BYTES)]);
    expect(refusalOf(await put(large, desk, v7()))).toBe('413 too-large');
    expect(refusalOf(await put(bytes, desk, 'x'))).toBe('422 invalid');
    expect(refusalOf(await put(bytes, evening.admin(), v7()))).toBe('403 not-allowed');
    expect(refusalOf(await put(bytes, evening.stranger, v7()))).toBe('401 not-signed-in');
    expect((await look(desk, photoId)).status).toBe(200);
    expect((await look(evening.admin(), photoId)).status).toBe(404);
  });
});

describe('a broadcast with photos', () => {
  it('takes covered copies only: no original, nothing brought, nothing unknown, none twice', async () => {
    const refused = async (photoIds: string[]) => refusalOf((await broadcast(photoIds)).held);
    const copy = await coverOne();
    const brought = v7();
    await desk.send('PUT', api(`broadcast-photos/${brought}`), await grid());
    for (const photoIds of [[original], [copy, original], [brought], [v7()], [copy, copy]]) {
      expect(await refused(photoIds)).toBe('422 photo-not-covered');
    }
    expect(await refused(Array(5).fill(copy))).toBe('422 invalid');
  });

  it('with nothing covered says why in the journal, or is refused', async () => {
    const bare = await coverOne({ boxes: [], reason: 'toestemming' });
    expect(refusalOf((await broadcast([bare])).held)).toBe('422 photo-not-covered');
    const { broadcastId } = await broadcast([bare], { photoReason: 'toestemming' });
    expect(state().broadcasts.get(broadcastId)).toMatchObject({
      photoCount: 1,
      content: { photoIds: [bare], photoReason: 'toestemming' },
    });
  });

  it('is seen by whom it is addressed to while it is out, and by nobody before, beside or after', async () => {
    const copy = await coverOne();
    const [addressed, beside] = [evening.admin(0), evening.admin(1)];
    const seen = async (from: Caller) => [(await look(from, copy)).status, (await look(from, copy, 'thumb')).status];
    expect(await seen(addressed)).toEqual([404, 404]);
    const { broadcastId } = await broadcast([copy], {}, false);
    expect(await seen(addressed)).toEqual([404, 404]);
    await evening.submit(SYSTEM, command('broadcast.release', { broadcastId }));
    expect(await seen(addressed)).toEqual([200, 200]);
    expect((await look(addressed, copy)).cache).toBe('no-store');
    expect(onPhones(state().broadcasts.get(broadcastId))).toEqual([copy]);
    expect(await seen(beside)).toEqual([404, 404]);
    expect(await seen(evening.stranger)).toEqual([401, 401]);
    const end = command('broadcast.end', { broadcastId, reason: 'withdrawn', text: '' });
    expect((await desk.send('POST', commands(), end)).status).toBe(200);
    expect(await seen(addressed)).toEqual([404, 404]);
    expect(onPhones(state().broadcasts.get(broadcastId))).toEqual([]);
    expect(await seen(desk)).toEqual([200, 200]);
  });

  it('is gone when it was taken back, and when it lapsed', async () => {
    const copy = await coverOne();
    const { broadcastId } = await broadcast([copy], {}, false);
    await desk.send('POST', commands(), command('broadcast.undo', { broadcastId }));
    expect((await look(evening.admin(), copy)).status).toBe(404);
    const again = await broadcast([copy]);
    expect((await look(evening.admin(), copy)).status).toBe(200);
    await evening.submit(
      SYSTEM,
      command('broadcast.end', { broadcastId: again.broadcastId, reason: 'expired', text: '' }),
    );
    expect((await look(evening.admin(), copy)).status).toBe(404);
  });

  it('never gives an admin the original, by any route and for any message but their own', async () => {
    await broadcast([await coverOne()]);
    const beside = evening.admin(1);
    for (const size of ['full', 'thumb']) expect((await look(beside, original, size)).status).toBe(404);
    const tries = [
      'broadcast-photos',
      `broadcast-photos/${original}`,
      `photos/${original}/full`,
      `messages/${messageId}/content`,
    ];
    for (const path of tries) {
      const reply = await beside.send('GET', api(path));
      expect([403, 404, 405], path).toContain(reply.status);
      expect(reply.text).not.toContain(original);
    }
  });

  it('tells no feed and no CAP of its photos', async () => {
    const copy = await coverOne();
    const { broadcastId } = await broadcast([copy]);
    const token = evening.server.identity.gatewayTokens.issue(evening.operationId, 'Kaart', 'feed').token;
    const authorization = `Bearer ${token}`;
    for (const path of [`broadcasts/${broadcastId}.cap.xml`, 'broadcasts.atom', 'dispatches.geojson']) {
      const reply = await evening.stranger.send('GET', `/api/v1/operations/${evening.operationId}/${path}`, undefined, {
        authorization,
      });
      expect(reply.text, path).not.toContain(copy);
      expect(reply.text, path).not.toContain(original);
      expect(reply.status, path).not.toBe(500);
    }
  });
});

describe('the access log', () => {
  it('says which of the staff looked at which photo, and which admin at a copy', async () => {
    const copy = await coverOne();
    await broadcast([copy]);
    await look(desk, copy);
    await look(evening.admin(), copy);
    const log = new Database(join(evening.dataDir, 'access.db'), { readonly: true });
    const rows = () => log.prepare('SELECT actor_kind, why FROM access WHERE subject = ? ORDER BY id').raw().all(copy);
    await expect.poll(rows).toEqual([
      ['staff', 'duty'],
      ['admin', 'addressed'],
    ]);
    log.close();
  });
});

function onPhones(broadcast: Broadcast | undefined) {
  return broadcast && toFieldBroadcast(broadcast)?.photoIds;
}
