import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intakeCourse } from '../src/intake/intake-schema.ts';
import { uploadLimits } from '../src/photos/upload-places.ts';
import { command, groupIds } from './operation/evening.ts';
import { type Reply, refusalOf, type Serving, serve } from './serving.ts';

let evening: Serving;
let token: string;
let path: string;
beforeAll(async () => {
  evening = await serve();
  token = evening.server.identity.gatewayTokens.issue(evening.operationId, 'WhatsApp').token;
  path = `/api/v1/operations/${evening.operationId}/messages`;
});
afterAll(() => evening.close());

const message = { group: 1, text: 'Container in brand' };
const state = () => {
  const live = evening.server.operations.get(evening.operationId);
  if (!live) throw new Error('the evening is gone');
  return live.state;
};

function bring(body: unknown, key: string = v7(), headers: Record<string, string> = {}): Promise<Reply> {
  const own = { authorization: `Bearer ${token}`, 'idempotency-key': key, origin: 'https://gateway.example' };
  return evening.stranger.send('POST', path, body, { ...own, ...headers });
}

async function picture(width = 30): Promise<File> {
  const bytes = await sharp({ create: { width, height: 20, channels: 3, background: '#833' } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], 'foto.jpg', { type: 'image/jpeg' });
}

function form(photos: readonly File[], text: unknown = message): FormData {
  const made = new FormData();
  made.set('message', typeof text === 'string' ? text : JSON.stringify(text));
  for (const photo of photos) made.append('photos', photo);
  return made;
}

describe('a gateway', () => {
  it('brings a message in once, however often it tries', async () => {
    const key = 'chat-2026:0001';
    const first = await bring(message, key);
    expect(first.status).toBe(201);
    const course = intakeCourse.parse(first.json);
    expect(state().messages.get(course.id)).toMatchObject({
      ...{ groupId: groupIds[0], adminId: null, source: 'unknown', called112: 'unknown', photoCount: 0 },
      content: { text: 'Container in brand', place: null, reporterRef: null },
    });
    const again = await bring(message, key);
    expect([again.status, again.json]).toEqual([200, { ...course, repeated: true }]);
    expect(refusalOf(await bring({ ...message, text: 'Iets anders' }, key))).toBe('409 command-id-reused');
  });

  it('brings it in once when it tries twice at the same time', async () => {
    const before = state().messages.size;
    const key = v7();
    const replies = await Promise.all([1, 2, 3].map(() => bring(message, key)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
    expect(state().messages.size).toBe(before + 1);
  });

  it('says all that it knows, with photos in a form', async () => {
    const full = {
      ...{ group: String(groupIds[1]), text: 'Auto in brand', source: 'heard', called112: 'yes' },
      ...{ seenAt: '2026-12-31T21:05:00.000Z', reporterRef: 'bewoner 3' },
      place: { kind: 'point', lng: 4.88, lat: 52.08 },
    };
    const [key, photos] = [v7(), [await picture(), await picture(31)]];
    const first = await bring(form(photos, full), key);
    expect(first.status).toBe(201);
    const { id, photos: count } = intakeCourse.parse(first.json);
    expect(count).toBe(2);
    const { group: _group, text, place, reporterRef, ...facts } = full;
    expect(state().messages.get(id)).toMatchObject({
      ...{ ...facts, groupId: groupIds[1], photosExpected: 2 },
      content: { text, place, reporterRef },
    });
    expect((await bring(form(photos, full), key)).status).toBe(200);
    expect(refusalOf(await bring(form([await picture(), await picture(99)], full), key))).toBe('409 command-id-reused');
    expect(refusalOf(await bring(form([await picture()], full), key))).toBe('409 command-id-reused');
    expect(state().messages.get(id)?.photoCount).toBe(2);
    const specialist = await evening.enrol('specialist');
    const photoId = state().messages.get(id)?.content?.photoIds[0];
    const seen = await specialist.send('GET', `/api/operations/${evening.operationId}/photos/${photoId}?size=thumb`);
    expect(seen.status).toBe(200);
  });

  it('follows the course of its own messages only', async () => {
    const { id } = intakeCourse.parse((await bring(message)).json);
    const specialist = await evening.enrol('specialist');
    const feedback = { feedbackId: v7(), messageIds: [id], cannedNumber: null, text: 'Dank u, brandweer rijdt.' };
    const commands = `/api/operations/${evening.operationId}/commands`;
    await specialist.send('POST', commands, command('feedback.send', feedback));
    const authorization = `Bearer ${token}`;
    const course = await evening.stranger.send('GET', `${path}/${id}`, undefined, { authorization });
    expect(intakeCourse.parse(course.json)).toMatchObject({
      lastDecision: 'feedback',
      answers: [{ text: 'Dank u, brandweer rijdt.' }],
    });
    const other = evening.server.identity.gatewayTokens.issue(evening.operationId, 'Ander').token;
    const foreign = { authorization: `Bearer ${other}` };
    expect(refusalOf(await evening.stranger.send('GET', `${path}/${id}`, undefined, foreign))).toBe(
      '404 unknown-message',
    );
  });
});

describe('a gateway is refused in words, and nothing changes', () => {
  it.each([
    ['no text', { group: 1 }],
    ['an unknown field', { ...message, urgency: 'high' }],
    ['a wrong type', { ...message, text: 1 }],
    ['a text of 4,001 characters', { ...message, text: 'x'.repeat(4001) }],
    ['NUL', { ...message, text: 'a\0' }],
    ['a lone surrogate', '{"group":1,"text":"\\udfff"}'],
    ['__proto__', '{"group":1,"text":"x","__proto__":{"source":"self"}}'],
    ['a local time', { ...message, seenAt: '2026-12-31 23:00' }],
  ])('with %s', async (_what, body) => {
    const before = state().seq;
    expect(refusalOf(await bring(body))).toBe('422 invalid');
    expect(refusalOf(await bring(form([], body)))).toBe('422 invalid');
    expect(state().seq).toBe(before);
  });

  it('with malformed JSON, another content, or no key', async () => {
    expect(refusalOf(await bring('{"group":'))).toBe('400 invalid');
    expect(refusalOf(await bring(form([], '{"group":')))).toBe('400 invalid');
    expect(refusalOf(await bring('text', v7(), { 'content-type': 'text/plain' }))).toBe('415 not-acceptable-type');
    expect(refusalOf(await bring(message, ''))).toBe('422 invalid');
    expect(refusalOf(await bring(message, 'x'.repeat(201)))).toBe('422 invalid');
    expect((await bring(message, 'x'.repeat(200))).status).toBe(201);
    const broken = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(refusalOf(await bring('--x\r\nContent-Disp', v7(), broken))).toBe('400 invalid');
    expect(refusalOf(await bring('x', v7(), { 'content-type': 'multipart/form-data' }))).toBe('400 invalid');
  });

  it('with an unknown group', async () => {
    expect(refusalOf(await bring({ ...message, group: 999 }))).toBe('404 unknown-group');
    expect(refusalOf(await bring({ ...message, group: v7() }))).toBe('404 unknown-group');
    expect(refusalOf(await bring({ ...message, group: '__proto__' }))).toBe('404 unknown-group');
  });

  it('with one bad photo among good ones: whole, not half', async () => {
    const before = state().seq;
    const bad = new File(['<html>'], 'foto.jpg', { type: 'image/jpeg' });
    expect(refusalOf(await bring(form([await picture(), bad])))).toBe('415 photo-type');
    expect(refusalOf(await bring(form(Array(11).fill(await picture()))))).toBe('409 too-many-photos');
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'foto.jpg');
    expect(refusalOf(await bring(form([large])))).toBe('413 too-large');
    const odd = form([await picture()]);
    odd.append('other', await picture());
    expect(refusalOf(await bring(odd))).toBe('400 invalid');
    expect(state().seq).toBe(before);
    expect(readdirSync(join(evening.dataDir, 'photos', 'incoming'))).toEqual([]);
  });

  it('with an unknown or revoked token, or one of another operation', async () => {
    const { gateway, token: revoked } = evening.server.identity.gatewayTokens.issue(evening.operationId, 'Weg');
    evening.server.identity.gatewayTokens.revoke(gateway.id);
    const elsewhere = evening.server.identity.gatewayTokens.issue(v7(), 'Elders').token;
    const as = (authorization: string) => bring(message, v7(), { authorization });
    expect(refusalOf(await as(`Bearer ${revoked}`))).toBe('401 token-unknown');
    expect(refusalOf(await as(`Basic ${token}`))).toBe('401 token-unknown');
    expect(refusalOf(await as(''))).toBe('401 token-unknown');
    expect(refusalOf(await as(`Bearer ${elsewhere}`))).toBe('404 unknown-operation');
  });

  it('when one token sends more at once than there are places', async () => {
    const photo = await picture(3000);
    const many = Array.from({ length: uploadLimits.each * 4 }, () => bring(form([photo, photo])));
    const statuses = new Set((await Promise.all(many)).map(({ status }) => status));
    expect(statuses).toEqual(new Set([201, 429]));
  });
});

describe('the description of the intake', () => {
  it('is OpenAPI 3.1, made from the schemas', async () => {
    const reply = await evening.stranger.send('GET', '/api/v1/openapi.json');
    expect(reply.json).toMatchObject({
      openapi: '3.1.0',
      paths: { '/api/v1/operations/{operation}/messages': { post: { operationId: 'bringMessage' } } },
      components: {
        schemas: {
          Message: {
            required: ['group', 'text'],
            additionalProperties: false,
            properties: { text: { maxLength: 4000 } },
          },
        },
      },
    });
  });
});

describe('npm run token', () => {
  const script = join(import.meta.dirname, '../../scripts/token.ts');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' });

  it('makes a token that works at once on a server that runs, and keeps only its hash', async () => {
    const made = run(
      'gateway',
      '--operation',
      evening.operationId,
      '--name',
      'Meldpunt',
      '--data',
      evening.dataDir,
    ).trim();
    expect((await bring(message, v7(), { authorization: `Bearer ${made}` })).status).toBe(201);
    expect(run('--help')).toContain('--operation');
    expect(() => run('gateway', '--operation', 'x', '--name', 'y')).toThrow('operation');
  });
});

describe('a closed operation', () => {
  it('takes nothing new, and still knows what it took', async () => {
    const key = v7();
    await bring(message, key);
    const coordinator = await evening.enrol('coordinator');
    await coordinator.send('POST', `/api/operations/${evening.operationId}/commands`, command('operation.close', {}));
    expect(refusalOf(await bring(message))).toBe('409 operation-not-live');
    expect((await bring(message, key)).status).toBe(200);
  });
});
