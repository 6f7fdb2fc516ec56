import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type Serving, serve } from './serving.ts';

let evening: Serving;
let staff: Caller;
let pdok: Server;
let pdokAddress: string;
const asked: string[] = [];

beforeAll(async () => {
  pdok = createServer((request, response) => {
    asked.push(request.url ?? '');
    const docs = [
      { weergavenaam: 'Kerkplein, Woerden', type: 'weg', centroide_ll: 'POINT(4.8841 52.0864)' },
      { weergavenaam: 'Zonder plaats', type: 'weg', centroide_ll: 'nergens' },
    ];
    response.setHeader('Content-Type', 'application/json');
    response.end(request.url?.includes('kapot') ? '<html>' : JSON.stringify({ response: { numFound: 2, docs } }));
  });
  await new Promise<void>((listening) => pdok.listen(0, '127.0.0.1', listening));
  const address = pdok.address();
  pdokAddress = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  evening = await serve();
  staff = await evening.enrol('specialist');
});

afterAll(async () => {
  await evening.close();
  pdok.close();
});

describe('the local base map', () => {
  it('is not there until somebody lays it in the data folder, and then needs no restart', async () => {
    expect((await evening.stranger.send('GET', '/api/config')).json).toMatchObject({ hasLocalMap: false });
    expect((await staff.send('GET', '/api/basemap.pmtiles')).status).toBe(404);
    writeFileSync(join(evening.dataDir, 'basemap.pmtiles'), 'PMTiles and then some tiles');
    expect((await evening.stranger.send('GET', '/api/config')).json).toMatchObject({ hasLocalMap: true });
    expect((await staff.send('GET', '/api/basemap.pmtiles')).text).toBe('PMTiles and then some tiles');
  });

  it('is handed out in the pieces that are asked for, with a mark that changes with the file', async () => {
    const piece = await staff.send('GET', '/api/basemap.pmtiles', undefined, { Range: 'bytes=0-6' });
    expect([piece.status, piece.text]).toEqual([206, 'PMTiles']);
    expect(piece.headers.get('content-range')).toBe('bytes 0-6/27');
    expect(piece.headers.get('etag')).toBeTruthy();
    const beyond = await staff.send('GET', '/api/basemap.pmtiles', undefined, { Range: 'bytes=90-99' });
    expect(beyond.status).toBe(416);
  });

  it('is for those who are signed in', async () => {
    expect((await evening.stranger.send('GET', '/api/basemap.pmtiles')).status).toBe(401);
    expect((await evening.admin().send('GET', '/api/basemap.pmtiles')).status).toBe(200);
  });
});

describe('PDOK', () => {
  const kerkplein = '/api/places?q=kerkplein&lng=4.88&lat=52.08';

  it('is nowhere unless configured: no tiles, no search, no host in the policy', async () => {
    const config = await evening.stranger.send('GET', '/api/config');
    expect(config.json).toMatchObject({ pdokTiles: null, hasPlaceSearch: false });
    const page = await evening.stranger.send('GET', '/desk');
    expect(page.headers.get('content-security-policy')).not.toMatch(/pdok|blob:[^;]*worker|worker-src[^;]*blob/);
    expect((await staff.send('GET', kerkplein)).status).toBe(404);
  });

  it('gives its tiles to the page and its places to the server when switched on', async () => {
    await evening.restart({
      PDOK: 'true',
      PDOK_TILES_URL: `${pdokAddress}/tiles/`,
      PDOK_SEARCH: 'true',
      PDOK_SEARCH_URL: pdokAddress,
    });
    const config = await evening.stranger.send('GET', '/api/config');
    expect(config.json).toMatchObject({ pdokTiles: `${pdokAddress}/tiles`, hasPlaceSearch: true });
    const policy = (await evening.stranger.send('GET', '/desk')).headers.get('content-security-policy');
    expect(policy).toContain(` ${pdokAddress}`);
    const found = await staff.send('GET', kerkplein);
    expect(found.json).toEqual([{ name: 'Kerkplein, Woerden', kind: 'weg', lng: 4.8841, lat: 52.0864 }]);
    expect(asked.at(-1)).toMatch(/^\/free\?q=kerkplein&.*lon=4\.88&lat=52\.08/);
  });

  it('answers staff alone, and says so when it is silent', async () => {
    expect((await evening.stranger.send('GET', kerkplein)).status).toBe(401);
    expect((await evening.admin().send('GET', kerkplein)).status).toBe(403);
    expect((await staff.send('GET', '/api/places?q=k')).status).toBe(422);
    expect((await staff.send('GET', '/api/places?q=kapot&lng=4.88&lat=52.08')).status).toBe(502);
  });
});
