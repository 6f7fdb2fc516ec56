import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_PHOTOS } from '@nachtwacht/shared/messages/limits.ts';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_PHOTO_BYTES, THUMBNAIL_PIXELS } from '../src/photos/encode-photo.ts';
import { createUploadPlaces, uploadLimits } from '../src/photos/upload-places.ts';
import { command, forward } from './operation/evening.ts';
import { type Caller, refusalOf, type Serving, serve } from './serving.ts';

let evening: Serving;
let phone: Caller;
beforeAll(async () => {
  evening = await serve();
  phone = evening.admin();
});
afterAll(() => evening.close());

const photoPath = (photoId: string) => `/api/operations/${evening.operationId}/photos/${photoId}`;

async function sendMessage(from: Caller = phone): Promise<string> {
  const messageId = v7();
  const path = `/api/operations/${evening.operationId}/commands`;
  const reply = await from.send('POST', path, forward('Zie foto', { messageId, photosExpected: 1 }));
  expect(reply.status).toBe(200);
  return messageId;
}

function upload(photoId: string, messageId: string, bytes: Uint8Array, from: Caller = phone) {
  return from.send('PUT', `${photoPath(photoId)}?message=${messageId}`, bytes, { 'content-type': 'image/jpeg' });
}

async function look(from: Caller, photoId: string, size = 'full') {
  const response = await fetch(`${evening.server.url}${photoPath(photoId)}?size=${size}`, {
    headers: { cookie: from.cookie ?? '' },
  });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 80, b: 10 } } });

/** By way of a file: in this process nothing else is read, as on the server. */
async function metadataOf(bytes: Uint8Array) {
  const file = join(evening.dataDir, v7());
  await writeFile(file, bytes);
  return sharp(file).metadata();
}

async function expectRefused(bytes: Uint8Array, refusal: string) {
  const [photoId, messageId] = [v7(), await sendMessage()];
  expect(refusalOf(await upload(photoId, messageId, bytes))).toBe(refusal);
  expect((await look(phone, photoId)).status).toBe(404);
  const live = evening.server.operations.get(evening.operationId);
  expect(live?.state.messages.get(messageId)?.photoCount).toBe(0);
  expect(readdirSync(join(evening.dataDir, 'photos', 'incoming'))).toEqual([]);
}

describe('a photo', () => {
  it('comes out upright and without place, camera or comment, with a thumbnail', async () => {
    const taken = await picture(800, 600)
      .withExif({ IFD0: { Make: 'Geheim' }, IFD3: { GPSLatitude: '52/1 5/1 6/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(taken.includes('Geheim')).toBe(true);
    const [photoId, messageId] = [v7(), await sendMessage()];
    const reply = await upload(photoId, messageId, taken);
    expect([reply.status, reply.json]).toEqual([201, { photoId, repeated: false }]);
    const full = await look(phone, photoId);
    const seen = await metadataOf(full.bytes);
    expect(seen).toMatchObject({ format: 'jpeg', width: 600, height: 800 });
    expect([seen.exif, seen.xmp, seen.iptc, seen.icc, seen.orientation]).toEqual(Array(5).fill(undefined));
    expect(full.bytes.includes('Geheim')).toBe(false);
    const thumb = await metadataOf((await look(phone, photoId, 'thumb')).bytes);
    expect(Math.max(thumb.width, thumb.height)).toBe(THUMBNAIL_PIXELS);
    expect(Object.fromEntries(full.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=3600',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    });
    const live = evening.server.operations.get(evening.operationId);
    expect(live?.state.messages.get(messageId)?.content?.photoIds).toEqual([photoId]);
  });

  it('counts once however often it is sent, and not as another', async () => {
    const [photoId, messageId] = [v7(), await sendMessage()];
    const bytes = await picture(40, 30).png().toBuffer();
    expect((await upload(photoId, messageId, bytes)).status).toBe(201);
    const again = await upload(photoId, messageId, bytes);
    expect([again.status, again.json]).toEqual([200, { photoId, repeated: true }]);
    const other = await picture(41, 30).png().toBuffer();
    expect(refusalOf(await upload(photoId, messageId, other))).toBe('409 command-id-reused');
    const elsewhere = await sendMessage();
    expect(refusalOf(await upload(photoId, elsewhere, bytes))).toBe('409 command-id-reused');
    const live = evening.server.operations.get(evening.operationId);
    expect(live?.state.messages.get(messageId)?.photoCount).toBe(1);
  });

  it('may be PNG or WebP with see-through parts', async () => {
    const clear = sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
    for (const bytes of [await clear.clone().png().toBuffer(), await clear.clone().webp().toBuffer()]) {
      const photoId = v7();
      expect((await upload(photoId, await sendMessage(), bytes)).status).toBe(201);
      expect((await look(phone, photoId)).headers.get('content-type')).toBe('image/webp');
    }
  });

  it(`is refused as the ${MAX_PHOTOS + 1}th of a message`, async () => {
    const messageId = await sendMessage();
    const bytes = await picture(10, 10).jpeg().toBuffer();
    for (let count = 0; count < MAX_PHOTOS; count += 1) expect((await upload(v7(), messageId, bytes)).status).toBe(201);
    const photoId = v7();
    expect(refusalOf(await upload(photoId, messageId, bytes))).toBe('409 too-many-photos');
    expect((await look(phone, photoId)).status).toBe(404);
  });

  it('is refused as the last of many at once beyond the limit, and leaves nothing', async () => {
    const messageId = await sendMessage();
    const bytes = await picture(10, 10).jpeg().toBuffer();
    for (let count = 0; count < MAX_PHOTOS - 1; count += 1) await upload(v7(), messageId, bytes);
    const photoIds = [v7(), v7(), v7()];
    const replies = await Promise.all(photoIds.map((photoId) => upload(photoId, messageId, bytes)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    const kept = readdirSync(join(evening.dataDir, 'photos', evening.operationId));
    expect(photoIds.filter((photoId) => kept.includes(`${photoId}.full.jpeg`))).toHaveLength(1);
  });
});

describe('what is no photo is refused in words', () => {
  const head = { jpeg: [0xff, 0xd8, 0xff, 0xe0], png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] };

  it('another kind of file, whatever it says of itself', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    for (const bytes of [svg, 'GIF89a', '%PDF-1.7', '<html>', 'x', '']) {
      await expectRefused(Buffer.from(bytes), '415 photo-type');
    }
    await expectRefused(await picture(9, 9).gif().toBuffer(), '415 photo-type');
    await expectRefused(await picture(9, 9).tiff().toBuffer(), '415 photo-type');
  });

  it('rubbish behind the right first bytes', async () => {
    await expectRefused(Buffer.from([...head.jpeg, ...Array(500).fill(7)]), '422 photo-unreadable');
    await expectRefused(Buffer.from([...head.png, ...Array(500).fill(7)]), '422 photo-unreadable');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    await expectRefused(Buffer.from([...head.jpeg, ...Buffer.from(svg)]), '422 photo-unreadable');
  });

  it('a truncated one', async () => {
    const noise = { noise: { type: 'gaussian', mean: 128, sigma: 30 } } as const;
    const image = sharp({ create: { width: 300, height: 300, channels: 3, background: '#000', ...noise } });
    for (const whole of [await image.clone().jpeg().toBuffer(), await image.clone().png().toBuffer()]) {
      await expectRefused(whole.subarray(0, whole.length / 2), '422 photo-unreadable');
    }
  });

  it('a bomb: small file, huge picture', async () => {
    const bomb = await sharp({
      create: { width: 12_000, height: 12_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    await expectRefused(bomb, '413 photo-too-many-pixels');
  });

  it('24 megapixels and a row; 24 megapixels are taken', async () => {
    await expectRefused(await picture(6000, 4001).png().toBuffer(), '413 photo-too-many-pixels');
    const photoId = v7();
    const bytes = await picture(6000, 4000).png().toBuffer();
    expect((await upload(photoId, await sendMessage(), bytes)).status).toBe(201);
  });

  it('one byte more than 10 MiB', async () => {
    const small = await picture(10, 10).jpeg().toBuffer();
    const padded = (bytes: number) => Buffer.concat([small, Buffer.alloc(bytes - small.length)]);
    await expectRefused(padded(MAX_PHOTO_BYTES + 1), '413 too-large');
    expect((await upload(v7(), await sendMessage(), padded(MAX_PHOTO_BYTES))).status).toBe(201);
  });
});

describe('an upload belongs to who brought it', () => {
  it('and to nobody else’s message, not to staff, not without a session', async () => {
    const bytes = await picture(10, 10).jpeg().toBuffer();
    const messageId = await sendMessage();
    expect(refusalOf(await upload(v7(), messageId, bytes, evening.admin(1)))).toBe('403 not-your-message');
    expect(refusalOf(await upload(v7(), v7(), bytes))).toBe('404 unknown-message');
    expect(refusalOf(await upload('../../etc', messageId, bytes))).toBe('404 not-found');
    expect(refusalOf(await upload('x', messageId, bytes))).toBe('422 invalid');
    const specialist = await evening.enrol('specialist');
    expect(refusalOf(await upload(v7(), messageId, bytes, specialist))).toBe('403 not-allowed');
    expect(refusalOf(await upload(v7(), messageId, bytes, evening.stranger))).toBe('401 not-signed-in');
  });

  it('is seen by them and by staff, not by another phone or a bare wall', async () => {
    const [photoId, messageId] = [v7(), await sendMessage()];
    await upload(photoId, messageId, await picture(10, 10).jpeg().toBuffer());
    const elsewhere = evening.server.identity.accounts.create({ name: 'Elders', role: 'specialist' });
    const outsider = evening.caller(evening.server.identity.sessions.startStaff(elsewhere?.id ?? ''));
    const seen = async (from: Caller) => (await look(from, photoId)).status;
    expect(await seen(await evening.enrol('specialist'))).toBe(200);
    expect(await seen(await evening.enrol('dispatcher'))).toBe(200);
    expect(await seen(evening.admin(1))).toBe(404);
    expect(await seen(outsider)).toBe(403);
    expect(await seen(await evening.enrol('wall'))).toBe(403);
    expect(await seen(evening.stranger)).toBe(401);
  });
});

describe('places for uploads', () => {
  it(`are ${uploadLimits.each} of one uploader and ${uploadLimits.atOnce} in all`, () => {
    const places = createUploadPlaces();
    const own = Array.from({ length: uploadLimits.each }, () => places.take('a'));
    expect(own).not.toContain(null);
    expect(places.take('a')).toBeNull();
    const others = Array.from({ length: uploadLimits.atOnce - uploadLimits.each }, (_, index) =>
      places.take(`b${index}`),
    );
    expect(others).not.toContain(null);
    expect(places.take('c')).toBeNull();
    own[0]?.();
    own[0]?.();
    expect(places.take('c')).not.toBeNull();
    expect(places.take('d')).toBeNull();
  });

  it('that are full are told as busy, with a time to come back', async () => {
    const messageId = await sendMessage();
    const bodies = Array.from({ length: uploadLimits.each }, openBody);
    const uploads = bodies.map(({ stream }) => putStream(v7(), messageId, stream));
    await Promise.all(bodies.map(({ isRead }) => isRead));
    const reply = await upload(v7(), messageId, await picture(10, 10).jpeg().toBuffer());
    expect(refusalOf(reply)).toBe('429 busy');
    expect(reply.headers.get('retry-after')).toBe('5');
    for (const { end } of bodies) end();
    expect((await Promise.all(uploads)).map(({ status }) => status)).toEqual(uploads.map(() => 415));
  });
});

function putStream(photoId: string, messageId: string, body: ReadableStream<Uint8Array>) {
  return fetch(`${evening.server.url}${photoPath(photoId)}?message=${messageId}`, {
    method: 'PUT',
    headers: { origin: `http://localhost:${evening.server.port}`, cookie: phone.cookie ?? '' },
    body,
    duplex: 'half',
  });
}

/** A body that starts, and ends when told. `isRead` once the server took its first bytes. */
function openBody() {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const { promise: isRead, resolve: read } = Promise.withResolvers<void>();
  let pulls = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        pulls += 1;
        // Only a reader that takes bytes in comes back for more than the connection's own buffers hold.
        if (pulls <= 64) controller.enqueue(new Uint8Array(64 * 1024));
        if (pulls === 64) read();
        if (pulls <= 64) return;
        await ended;
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, end, isRead };
}

describe('destroyed data', () => {
  it('takes its photos along', async () => {
    const coordinator = await evening.enrol('coordinator');
    const path = `/api/operations/${evening.operationId}/commands`;
    const folder = join(evening.dataDir, 'photos', evening.operationId);
    expect(existsSync(folder)).toBe(true);
    await coordinator.send('POST', path, command('operation.close', {}));
    await coordinator.send('POST', path, command('operation.destroy', {}));
    await expect.poll(() => existsSync(folder)).toBe(false);
  });
});
