import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntake } from './intake.ts';
import { openStandIn, type StandIn, toProblem } from './intake-stand-in.ts';
import { limits } from './limits.ts';

const message = {
  group: 'g1',
  text: 'brand',
  seenAt: '2025-12-31T19:14:00.000Z',
  source: 'forwarded',
  reporterRef: 'bewoner 1',
} as const;

let standIn: StandIn;
let pauses: number[];
beforeEach(async () => {
  standIn = await openStandIn('geheim');
  pauses = [];
});
afterEach(() => standIn.close());

function intakeWith({ token = 'geheim', path = '' } = {}) {
  const pause = async (ms: number) => void pauses.push(ms);
  return createIntake({ server: new URL(standIn.url + path), operation: 'o1', token, pause });
}

describe('sending a post', () => {
  it('adds it once, however often it is sent', async () => {
    const intake = intakeWith();
    expect(await intake.send('k1', message, [])).toEqual({ kind: 'added' });
    expect(await intake.send('k1', message, [])).toEqual({ kind: 'repeated' });
    expect(standIn.kept).toEqual([{ key: 'k1', message, photos: [] }]);
    expect(standIn.requests[0]).toBe('POST /api/v1/operations/o1/messages');
  });

  it('works below a path', async () => {
    await intakeWith({ path: '/nachtwacht' }).send('k1', message, []);
    expect(standIn.requests).toEqual(['POST /nachtwacht/api/v1/operations/o1/messages']);
  });

  it('takes photos along under neutral names', async () => {
    const photo = { kind: 'photo', bytes: new Uint8Array([1, 2, 3]), type: 'image/jpeg' } as const;
    expect(await intakeWith().send('k1', message, [photo, { ...photo, type: 'image/webp' }])).toEqual({
      kind: 'added',
    });
    expect(standIn.kept[0]).toEqual({
      key: 'k1',
      message,
      photos: [
        { name: 'foto-1.jpg', type: 'image/jpeg', size: 3 },
        { name: 'foto-2.webp', type: 'image/webp', size: 3 },
      ],
    });
  });

  it('says that the server has it in another form', async () => {
    await intakeWith().send('k1', message, []);
    expect(await intakeWith().send('k1', { ...message, reporterRef: 'bewoner 2' }, [])).toEqual({ kind: 'changed' });
    expect(standIn.kept).toHaveLength(1);
  });
});

describe('when the server is busy or gone for a moment', () => {
  it('tries again, after as long as the server asks', async () => {
    standIn.nextAnswers.push({ status: 429, headers: { 'retry-after': '3' } }, { status: 503 }, 'hangUp');
    expect(await intakeWith().send('k1', message, [])).toEqual({ kind: 'added' });
    expect(pauses).toEqual([3000, 2000, 4000]);
  });

  it('adds nothing twice when the answer was lost', async () => {
    standIn.nextAnswers.push('keepThenHangUp');
    expect(await intakeWith().send('k1', message, [])).toEqual({ kind: 'repeated' });
    expect(standIn.kept).toHaveLength(1);
  });

  it('gives up after a few times, and never waits longer than its limit', async () => {
    for (let attempt = 0; attempt < limits.attempts; attempt += 1) {
      standIn.nextAnswers.push({ status: 503, headers: { 'retry-after': '86400' } });
    }
    expect(await intakeWith().send('k1', message, [])).toMatchObject({ kind: 'stopped', problem: { status: 503 } });
    expect(pauses).toEqual(Array(limits.attempts - 1).fill(limits.longestPauseMs));
    expect(standIn.requests).toHaveLength(limits.attempts);
  });
});

describe('an answer that is no acceptance', () => {
  it('about this post is a refusal in words', async () => {
    standIn.nextAnswers.push(toProblem(422, 'invalid', 'Ongeldig', 'tekst is leeg'));
    expect(await intakeWith().send('k1', message, [])).toEqual({
      kind: 'refused',
      problem: { status: 422, code: 'invalid', words: 'Ongeldig: tekst is leeg' },
    });
  });

  it.each([
    ['a wrong token', toProblem(401, 'unauthorized', 'Token onbekend')],
    ['an unknown operation', toProblem(404, 'unknown-operation', 'Onbekende actie')],
    ['a closed operation', toProblem(409, 'operation-not-live', 'De actie is gesloten')],
    ['an unknown group', toProblem(422, 'unknown-group', 'Onbekende buurtgroep')],
    ['a redirection', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }],
    ['some other page that says 200', { status: 200, body: '<html>' }],
  ])('because of %s stops the import', async (_what, answer) => {
    standIn.nextAnswers.push(answer);
    expect(await intakeWith().send('k1', message, [])).toMatchObject({ kind: 'stopped' });
    expect(standIn.requests).toHaveLength(1);
    expect(standIn.kept).toEqual([]);
  });

  it('may be none at all', async () => {
    await standIn.close();
    expect(await intakeWith().send('k1', message, [])).toEqual({ kind: 'stopped', problem: undefined });
    standIn = await openStandIn('geheim');
  });

  it('is not read beyond its limit', async () => {
    standIn.nextAnswers.push({ status: 201, body: { id: 'x'.repeat(limits.replyBytes) } });
    expect(await intakeWith().send('k1', message, [])).toMatchObject({ kind: 'stopped' });
  });
});
