import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { post } from '../src/channels/webhook/post.ts';
import { isSigned, signBody } from '../src/channels/webhook/signature.ts';
import { readConfig } from '../src/config.ts';
import { isInward } from '../src/http/addresses.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(listener: RequestListener): Promise<URL> {
  const made = createServer(listener);
  server = made;
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  const address = made.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`);
}

const sending = { body: '{}', headers: {}, timeoutMs: 300, allowInward: true };

describe('a post to outside', () => {
  it('follows no redirect', async () => {
    let visits = 0;
    const url = await listen((_request, response) => {
      visits += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await post({ ...sending, url })).toMatchObject({ status: 307 });
    expect(visits).toBe(1);
  });

  it('waits no longer than it may, for an answer or for the end of one', async () => {
    const silent = await listen(() => {});
    expect(await post({ ...sending, url: silent })).toEqual({ error: 'no answer in time' });
    server?.closeAllConnections();
    const endless = await listen((_request, response) => void response.writeHead(200).write('x'));
    expect(await post({ ...sending, url: endless })).toEqual({ error: 'no answer in time' });
  });

  it('reads no answer without end', async () => {
    const url = await listen((_request, response) => void response.end('x'.repeat(100_000)));
    expect(await post({ ...sending, url })).toEqual({ error: 'an answer that does not end' });
  });

  it.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://169.254.169.254/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost:9/',
  ])('goes not inward unless that is allowed: %s', async (address) => {
    const posted = await post({ ...sending, url: new URL(address), allowInward: false });
    expect(posted).toMatchObject({ error: expect.stringContaining('inward') });
  });

  it('knows what is inward', () => {
    const inward = [
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '100.64.0.1',
      '0.0.0.0',
      'fd00::1',
      'fe80::1',
      '::ffff:127.0.0.1',
    ];
    expect(inward.filter((address) => !isInward(address))).toEqual([]);
    expect(['1.1.1.1', '172.32.0.1', '2a02:1234::1'].filter(isInward)).toEqual([]);
  });
});

describe('a signature', () => {
  const secret = 'een-geheim-dat-lang-genoeg-is-om-te-tekenen';
  const now = Date.parse('2026-12-31T22:00:00.000Z');
  const header = signBody(secret, '{"a":1}', now);

  it('holds for this body, this secret and this moment only', () => {
    expect(isSigned(secret, '{"a":1}', header, now)).toBe(true);
    expect(isSigned(secret, '{"a":2}', header, now)).toBe(false);
    expect(isSigned(`${secret}!`, '{"a":1}', header, now)).toBe(false);
    expect(isSigned(secret, '{"a":1}', header, now + 301_000)).toBe(false);
    expect(isSigned(secret, '{"a":1}', header.replace(/t=\d+/, 't=1'), 1000)).toBe(false);
    expect(isSigned(secret, '{"a":1}', '', now)).toBe(false);
  });
});

describe('the settings of the webhook', () => {
  const secret = 'x'.repeat(32);
  it.each([
    ['without a secret', { WEBHOOK_URL: 'https://meldkamer.example/in' }, 'WEBHOOK_SECRET'],
    ['with a short secret', { WEBHOOK_URL: 'https://meldkamer.example/in', WEBHOOK_SECRET: 'kort' }, '32'],
    ['by another protocol', { WEBHOOK_URL: 'ftp://meldkamer.example/in', WEBHOOK_SECRET: secret }, 'http'],
    ['in the clear', { WEBHOOK_URL: 'http://meldkamer.example/in', WEBHOOK_SECRET: secret }, 'https'],
    [
      'with a password in the address',
      { WEBHOOK_URL: 'https://a:b@meldkamer.example', WEBHOOK_SECRET: secret },
      'password',
    ],
    [
      'to a mock elsewhere',
      { WEBHOOK_URL: 'https://meldkamer.example', WEBHOOK_SECRET: secret, WEBHOOK_MOCK: 'true' },
      'machine',
    ],
  ])('are refused %s', (_how, env, told) => {
    expect(readConfig(env)).toEqual({ sentence: expect.stringContaining(told) });
  });
  it('are taken when all is right', () => {
    expect(readConfig({ WEBHOOK_URL: 'https://meldkamer.example/in', WEBHOOK_SECRET: secret })).toHaveProperty(
      'config',
    );
  });
});
