import { join } from 'node:path';
import {
  type acceptRequest,
  invitationLinks,
  invitationsOverview,
  sessionInfo,
  staffInvitation,
} from '@nachtwacht/shared/wire/http.ts';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLimits } from '../src/http/read-json.ts';
import { attemptLimits } from '../src/identity/attempts.ts';
import { admins, command, creation, forward, groupIds } from './operation/evening.ts';
import { type Caller, refusalOf, type Serving, serve } from './serving.ts';

let evening: Serving;
let commands: string;
beforeAll(async () => {
  evening = await serve();
  commands = `/api/operations/${evening.operationId}/commands`;
});
afterAll(() => evening.close());

const cookieIn = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? '';
const state = () => {
  const live = evening.server.operations.get(evening.operationId);
  if (!live) throw new Error('the evening is gone');
  return live.state;
};

describe('signing in', () => {
  const password = 'een heel lang wachtwoord';

  it('goes by a one-time link, once', async () => {
    const account = evening.server.identity.accounts.create({ name: 'Centralist Smit', role: 'dispatcher' });
    const { token } = evening.server.identity.links.issue({ kind: 'sign-in', staffId: account?.id ?? '' }, 'start');
    const reply = await evening.stranger.send('POST', '/api/session/redeem', { token });
    expect([reply.status, reply.json]).toEqual([200, { home: '/dispatch' }]);
    const [cookie, ...attributes] = (reply.headers.get('set-cookie') ?? '').split('; ');
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}$/);
    expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=57600', 'Path=/', 'SameSite=Strict', 'Secure']);
    const info = await evening.stranger.send('GET', '/api/session', undefined, { cookie: cookie ?? '' });
    expect(sessionInfo.parse(info.json)).toMatchObject({ name: 'Centralist Smit', hasPassword: false, operations: [] });
    expect(refusalOf(await evening.stranger.send('POST', '/api/session/redeem', { token }))).toBe('410 link-used');
  });

  it('goes by name and password, and a wrong one is told as an unknown name', async () => {
    const staff = await evening.enrol('specialist', 'Specialist Jonker');
    expect((await staff.send('PUT', '/api/session/password', { password })).status).toBe(204);
    const right = await evening.stranger.send('POST', '/api/session', { name: 'specialist jonker', password });
    expect([right.status, right.json]).toEqual([200, { home: '/desk' }]);
    const wrong = await evening.stranger.send('POST', '/api/session', { name: 'Specialist Jonker', password: 'x' });
    const nobody = await evening.stranger.send('POST', '/api/session', { name: 'Niemand', password: 'x' });
    expect([refusalOf(wrong), refusalOf(nobody)]).toEqual(['401 sign-in-refused', '401 sign-in-refused']);
    expect(wrong.text).toBe(nobody.text);
  });

  it('ends every other session of theirs when a password is set', async () => {
    const staff = await evening.enrol('specialist');
    const other = evening.caller(evening.server.identity.sessions.startStaff(staff.staffId));
    await staff.send('PUT', '/api/session/password', { password });
    expect((await staff.send('GET', '/api/session')).status).toBe(200);
    expect(refusalOf(await other.send('GET', '/api/session'))).toBe('401 not-signed-in');
  });

  it('is refused for a while after too many wrong passwords, also with the right one', async () => {
    const name = 'Specialist Dwars';
    const staff = await evening.enrol('specialist', name);
    await staff.send('PUT', '/api/session/password', { password });
    for (let attempt = 0; attempt < attemptLimits.signInByName.points; attempt += 1) {
      expect(refusalOf(await evening.stranger.send('POST', '/api/session', { name, password: 'x' }))).toContain('401');
    }
    const reply = await evening.stranger.send('POST', '/api/session', { name, password });
    expect(refusalOf(reply)).toBe('429 busy');
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('ends with signing out', async () => {
    const staff = await evening.enrol('specialist');
    const reply = await staff.send('DELETE', '/api/session');
    expect([reply.status, cookieIn(reply.headers)]).toEqual([204, '__Host-session=']);
    expect(refusalOf(await staff.send('GET', '/api/session'))).toBe('401 not-signed-in');
    expect(refusalOf(await staff.send('POST', commands, forward('x')))).toBe('401 not-signed-in');
  });

  it('by the link for the first coordinator asks for a name first', async () => {
    const fresh = await serve();
    const { token } = fresh.server.identity.links.issue({ kind: 'first-coordinator' }, 'start');
    const asked = await fresh.stranger.send('POST', '/api/session/redeem', { token });
    expect([asked.json, asked.headers.get('set-cookie')]).toEqual([{ home: '/setup', needsName: true }, null]);
    const made = await fresh.stranger.send('POST', '/api/session/redeem', { token, name: 'Coördinator Visser' });
    expect(made.json).toEqual({ home: '/setup' });
    const second = fresh.server.identity.links.issue({ kind: 'first-coordinator' }, 'start');
    const late = await fresh.stranger.send('POST', '/api/session/redeem', { token: second.token, name: 'Een ander' });
    expect(refusalOf(late)).toBe('410 link-revoked');
    await fresh.close();
  });
});

describe('an operation', () => {
  it('is made by a coordinator, who is enrolled in it; a repeat is the same', async () => {
    const coordinator = await evening.enrol('coordinator');
    const request = { id: v7(), commandId: v7(), data: creation.data };
    expect((await coordinator.send('POST', '/api/operations', request)).status).toBe(201);
    expect((await coordinator.send('POST', '/api/operations', request)).status).toBe(200);
    const info = await coordinator.send('GET', '/api/session');
    expect(info.json).toMatchObject({ operations: [{ id: evening.operationId }, { id: request.id, status: 'draft' }] });
    const other = await evening.enrol('coordinator');
    expect(refusalOf(await other.send('POST', '/api/operations', request))).toBe('409 command-id-reused');
    expect(
      refusalOf(await other.send('POST', `/api/operations/${request.id}/commands`, command('operation.open', {}))),
    ).toBe('403 not-allowed');
  });

  it.each(['specialist', 'dispatcher', 'wall'] as const)('is not made by a %s', async (role) => {
    const staff = await evening.enrol(role);
    const request = { id: v7(), commandId: v7(), data: creation.data };
    expect(refusalOf(await staff.send('POST', '/api/operations', request))).toBe('403 not-allowed');
  });

  it('answers a command with an Ack, durable, and a repeat with the same', async () => {
    const given = forward('Bushok vernield');
    const first = await evening.admin().send('POST', commands, given);
    expect(first).toMatchObject({ status: 200, json: { ok: true, receipt: { repeated: false } } });
    const again = await evening.admin().send('POST', commands, given);
    expect(again.json).toMatchObject({ ok: true, receipt: { repeated: true } });
    const other = await evening.admin().send('POST', commands, { ...forward('Iets anders'), id: given.id });
    expect(other.json).toMatchObject({ ok: false, refusal: { code: 'command-id-reused' } });
    expect(refusalOf(other)).toBe('409 command-id-reused');
  });
});

describe('an invitation', () => {
  async function invite(adminId: string) {
    const coordinator = await evening.enrol('coordinator');
    const path = `/api/operations/${evening.operationId}/invitations`;
    return coordinator.send('POST', path, { adminIds: [adminId] });
  }
  async function addAdmin() {
    const adminId = v7();
    const coordinator = await evening.enrol('coordinator');
    const added = { adminId, groupIds: [groupIds[0]], name: 'E. van Dam', phone: null };
    await coordinator.send('POST', commands, command('admins.add', { admins: [added] }));
    return adminId;
  }
  const tokenIn = (json: unknown) => invitationLinks.parse(json).invitations[0]?.url.split('/join#')[1] ?? '';
  const accepted = (token: string) =>
    ({ token, acceptedRules: true, phone: null }) satisfies ReturnType<typeof acceptRequest.parse>;

  it('says what it is for without being used, then lets one phone in', async () => {
    const adminId = await addAdmin();
    const token = tokenIn((await invite(adminId)).json);
    const inspected = await evening.stranger.send('POST', '/api/invitations/inspect', { token });
    expect(inspected.json).toMatchObject({
      state: 'open',
      operation: { name: 'Oefening Woerden', exercise: true },
      adminName: 'E. van Dam',
      groups: ['Snel en Polanen'],
    });
    const replies = await Promise.all(
      [1, 2].map(() => evening.stranger.send('POST', '/api/invitations/accept', accepted(token))),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    const reply = replies.find(({ status }) => status === 200);
    expect(reply?.json).toEqual({ home: '/field' });
    expect(state().admins.get(adminId)?.status).toBe('joined');
    const cookie = cookieIn(reply?.headers ?? new Headers());
    const info = await evening.stranger.send('GET', '/api/session', undefined, { cookie });
    expect(info.json).toEqual({ kind: 'admin', adminId, operationId: evening.operationId, home: '/field' });
    const used = await evening.stranger.send('POST', '/api/invitations/inspect', { token });
    expect(used.json).toEqual({ state: 'used' });
  });

  it('names the operation that a phone stops with, and none to the phone it was already for', async () => {
    const adminId = await addAdmin();
    const token = tokenIn((await invite(adminId)).json);
    const own = evening.caller(evening.server.identity.sessions.startAdmin(evening.operationId, adminId));
    const told = (phone: Caller) => phone.send('POST', '/api/invitations/inspect', { token });
    expect((await told(evening.admin())).json).toMatchObject({ state: 'open', leaves: 'Oefening Woerden' });
    for (const phone of [own, evening.stranger]) expect((await told(phone)).json).not.toHaveProperty('leaves');
  });

  it('lapses when a fresh one is made', async () => {
    const adminId = await addAdmin();
    const first = tokenIn((await invite(adminId)).json);
    await invite(adminId);
    expect((await evening.stranger.send('POST', '/api/invitations/inspect', { token: first })).json).toEqual({
      state: 'revoked',
    });
    expect(refusalOf(await evening.stranger.send('POST', '/api/invitations/accept', accepted(first)))).toBe(
      '410 link-revoked',
    );
  });

  it('lets somebody who joined before in on another phone', async () => {
    const token = tokenIn((await invite(admins[1].id)).json);
    const reply = await evening.stranger.send('POST', '/api/invitations/accept', accepted(token));
    expect(reply.status).toBe(200);
  });

  it('is refused whole for an unknown admin, and to all but a coordinator', async () => {
    expect(refusalOf(await invite(v7()))).toBe('404 unknown-admin');
    const path = `/api/operations/${evening.operationId}/invitations`;
    for (const role of ['specialist', 'dispatcher', 'wall'] as const) {
      const staff = await evening.enrol(role);
      expect(refusalOf(await staff.send('POST', path, { adminIds: [admins[0].id] }))).toBe('403 not-allowed');
    }
    expect(refusalOf(await evening.admin().send('POST', path, { adminIds: [admins[0].id] }))).toBe('403 not-allowed');
  });

  it('of a revoked admin no longer works, and their phone is signed out', async () => {
    const adminId = await addAdmin();
    const token = tokenIn((await invite(adminId)).json);
    const phone = evening.caller(evening.server.identity.sessions.startAdmin(evening.operationId, adminId));
    const coordinator = await evening.enrol('coordinator');
    await coordinator.send('POST', commands, command('admin.revoke', { adminId, reason: 'verhuisd' }));
    expect(refusalOf(await evening.stranger.send('POST', '/api/invitations/accept', accepted(token)))).toBe(
      '410 link-revoked',
    );
    expect(refusalOf(await phone.send('POST', commands, forward('x')))).toBe('401 not-signed-in');
    const later = evening.caller(evening.server.identity.sessions.startAdmin(evening.operationId, adminId));
    expect(refusalOf(await later.send('POST', commands, forward('x')))).toBe('403 admin-revoked');
  });

  it('of staff makes the account, enrols it and gives a link', async () => {
    const coordinator = await evening.enrol('coordinator');
    const path = `/api/operations/${evening.operationId}/staff-invitations`;
    const reply = await coordinator.send('POST', path, { name: 'Specialist De Boer', role: 'specialist' });
    const { staffId, url } = staffInvitation.parse(reply.json);
    expect(state().staff.get(staffId)).toMatchObject({ role: 'specialist', active: true });
    const token = url.split('/sign-in#')[1];
    expect((await evening.stranger.send('POST', '/api/session/redeem', { token })).json).toEqual({ home: '/desk' });
    const again = await coordinator.send('POST', path, { name: 'specialist de boer', role: 'specialist' });
    expect(staffInvitation.parse(again.json).staffId).toBe(staffId);
    const raised = await coordinator.send('POST', path, { name: 'Specialist De Boer', role: 'coordinator' });
    expect(refusalOf(raised)).toBe('409 id-taken');
    const specialist = await evening.enrol('specialist');
    expect(refusalOf(await specialist.send('POST', path, { name: 'X', role: 'coordinator' }))).toBe('403 not-allowed');
  });

  it('tell the coordinator alone who has a link and who signed in', async () => {
    const coordinator = await evening.enrol('coordinator');
    const invitations = `/api/operations/${evening.operationId}/invitations`;
    const adminId = admins[2].id;
    const told = async () => invitationsOverview.parse((await coordinator.send('GET', invitations)).json);
    await coordinator.send('POST', invitations, { adminIds: [adminId] });
    expect((await told()).admins.find((each) => each.adminId === adminId)).toMatchObject({ state: 'open' });
    const path = `/api/operations/${evening.operationId}/staff-invitations`;
    const reply = await coordinator.send('POST', path, { name: 'Wijkagent Vermeer', role: 'district' });
    const { staffId, url } = staffInvitation.parse(reply.json);
    expect((await told()).signedInStaffIds).not.toContain(staffId);
    await evening.stranger.send('POST', '/api/session/redeem', { token: url.split('/sign-in#')[1] });
    expect((await told()).signedInStaffIds).toContain(staffId);
    const specialist = await evening.enrol('specialist');
    expect(refusalOf(await specialist.send('GET', invitations))).toBe('403 not-allowed');
  });
});

describe('bad input is refused in words and changes nothing', () => {
  let phone: Caller;
  const said = (text: unknown) => {
    const { id, type, data } = forward('x');
    return { id, type, data: { ...data, text } };
  };

  async function expectRefused(body: unknown, refusal: string, headers?: Record<string, string>) {
    const before = state().seq;
    const reply = await phone.send('POST', commands, body, headers);
    expect(refusalOf(reply)).toBe(refusal);
    expect(reply.text).not.toMatch(/\.ts|node_modules|at .*\(/);
    expect(state().seq).toBe(before);
  }
  beforeAll(() => {
    phone = evening.admin();
  });

  it.each([
    ['malformed JSON', '{"id":', '400 invalid'],
    ['an empty body', '', '422 invalid'],
    ['no object', '[]', '422 invalid'],
    ['a number', '1', '400 invalid'],
    ['an unknown field', { ...forward('x'), extra: 1 }, '422 invalid'],
    ['an unknown field within', { ...forward('x'), data: { ...forward('x').data, actor: 'system' } }, '422 invalid'],
    ['an unknown command', { ...forward('x'), type: 'message.delete' }, '422 unknown-command'],
    ['a command of Object', { ...forward('x'), type: 'constructor' }, '422 unknown-command'],
    ['a wrong type', said(12), '422 invalid'],
    ['an array for a text', said(['x']), '422 invalid'],
    ['a text of 4,001 characters', said('x'.repeat(4001)), '422 invalid'],
    ['a blank text', said(' \n\t'), '422 invalid'],
    ['NUL', said('a\0b'), '422 invalid'],
    ['a lone surrogate', `{"id":"${v7()}","type":"message.forward","data":{"text":"\\ud800"}}`, '422 invalid'],
    ['a lone surrogate in a name', `{"\\udc00":1}`, '422 invalid'],
    [
      '__proto__',
      `{"__proto__":{"role":"coordinator"},"id":"${v7()}","type":"operation.close","data":{}}`,
      '422 invalid',
    ],
    ['__proto__ within', `{"id":"${v7()}","type":"operation.open","data":{"__proto__":{}}}`, '422 invalid'],
    ['constructor', `{"id":"${v7()}","type":"operation.open","data":{"constructor":{"prototype":{}}}}`, '422 invalid'],
    [
      'bytes that are not UTF-8',
      Uint8Array.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
      '422 invalid',
    ],
    [
      'a place that is no number',
      { ...forward('x', { place: null }), data: { place: { kind: 'point', lng: '4', lat: 52 } } },
      '422 invalid',
    ],
  ])('%s', async (_what, body, refusal) => {
    await expectRefused(body, refusal);
  });

  it('JSON under another name', async () => {
    await expectRefused(JSON.stringify(forward('x')), '415 not-acceptable-type', { 'content-type': 'text/plain' });
    await expectRefused(JSON.stringify(forward('x')), '415 not-acceptable-type', {
      'content-type': 'application/json; charset=latin1',
    });
    await expectRefused(JSON.stringify(forward('x')), '415 not-acceptable-type', { 'content-encoding': 'gzip' });
  });

  it('one byte more than allowed; as much as allowed is read', async () => {
    const filler = (bytes: number) => `{"x":"${'x'.repeat(bytes - 8)}"}`;
    await expectRefused(filler(jsonLimits.commands), '422 invalid');
    await expectRefused(filler(jsonLimits.commands + 1), '413 too-large');
    const small = await evening.stranger.send('POST', '/api/session', filler(jsonLimits.small + 1));
    expect(refusalOf(small)).toBe('413 too-large');
  });

  it('an unknown operation, and another one than the phone’s own', async () => {
    const coordinator = await evening.enrol('coordinator');
    const path = `/api/operations/${v7()}/commands`;
    expect(refusalOf(await coordinator.send('POST', path, command('operation.open', {})))).toBe(
      '404 unknown-operation',
    );
    expect(refusalOf(await phone.send('POST', path, forward('x')))).toBe('403 not-allowed');
  });

  it('somebody else’s group', async () => {
    await expectRefused(forward('x', { groupId: groupIds[1] }), '403 not-your-group');
    await expectRefused(forward('x', { groupId: v7() }), '404 unknown-group');
  });

  it('a session that is stale', async () => {
    const started = evening.server.identity.sessions.startAdmin(evening.operationId, admins[2].id);
    const stale = evening.caller(started);
    evening.server.identity.sessions.revoke(started.session.id);
    expect(refusalOf(await stale.send('POST', commands, forward('x')))).toBe('401 not-signed-in');
  });

  it('staff that is not enrolled here', async () => {
    const account = evening.server.identity.accounts.create({ name: 'Specialist Elders', role: 'specialist' });
    const elsewhere = evening.caller(evening.server.identity.sessions.startStaff(account?.id ?? ''));
    expect(refusalOf(await elsewhere.send('POST', commands, command('message.claim', { messageId: v7() })))).toBe(
      '403 not-allowed',
    );
    const path = `/api/operations/${evening.operationId}/search?q=x`;
    expect(refusalOf(await elsewhere.send('GET', path))).toBe('403 not-allowed');
  });

  it('more commands than a session may give in a minute', async () => {
    const busy = evening.admin(2);
    let refusal = '';
    for (let sent = 0; sent <= attemptLimits.command.points && refusal !== '429 busy'; sent += 25) {
      const many = Array.from({ length: 25 }, () => busy.send('POST', commands, command('operation.open', {})));
      for (const reply of await Promise.all(many)) {
        if (reply.status === 429) refusal = refusalOf(reply);
        else expect(refusalOf(reply)).toBe('403 not-allowed');
      }
    }
    expect(refusal).toBe('429 busy');
  });
});

describe('what is odd but true is kept', () => {
  it('control and bidi characters, byte for byte', async () => {
    const text = 'a\u202eb\u2066c\u0007\u001b[31m\u200f\u{1f525}\r\n<script>alert(1)</script>';
    const given = forward(text);
    expect((await evening.admin().send('POST', commands, given)).status).toBe(200);
    const specialist = await evening.enrol('specialist');
    const path = `/api/operations/${evening.operationId}/messages/${messageOf(given)}/content`;
    expect((await specialist.send('GET', path)).json).toMatchObject({ content: { text } });
  });

  it.each([
    ['outside the world', { lng: 999, lat: -4000 }],
    ['far outside the operation', { lng: 5.9, lat: 51.9 }],
  ])('a place %s, marked', async (_where, point) => {
    const given = forward('Brand', { place: { kind: 'point', ...point } });
    expect((await evening.admin().send('POST', commands, given)).status).toBe(200);
    expect(state().messages.get(messageOf(given))).toMatchObject({ placeFits: false, content: { place: point } });
  });
});

function messageOf(given: ReturnType<typeof forward>): string {
  return given.type === 'message.forward' ? given.data.messageId : '';
}

describe('a forged request', () => {
  it.each([
    'https://evil.example',
    'http://localhost',
    'http://evil.localhost:1',
    'null',
    'http://localhost.evil.example',
  ])('from %s is refused', async (origin) => {
    const reply = await evening.admin().send('POST', commands, forward('x'), { origin });
    expect(refusalOf(reply)).toBe('403 origin-refused');
  });

  it('without an origin is refused, unless the browser says it is our own', async () => {
    const port = evening.server.port;
    const post = (headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${port}/api/session`, { method: 'DELETE', headers });
    expect((await post({})).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(204);
    expect((await post({ origin: `http://desk-1.localhost:${port}` })).status).toBe(204);
    expect((await post({ origin: `http://desk-9.localhost:${port}` })).status).toBe(403);
  });
});

describe('addresses', () => {
  it('that are not there, and methods that are not', async () => {
    expect(refusalOf(await evening.stranger.send('GET', '/api/nothing'))).toBe('404 not-found');
    const reply = await evening.stranger.send('PUT', '/api/session', {});
    expect([refusalOf(reply), reply.headers.get('allow')]).toEqual([
      '405 method-not-allowed',
      'GET, POST, DELETE, HEAD',
    ]);
    expect(refusalOf(await evening.stranger.send('GET', commands))).toBe('405 method-not-allowed');
    expect(refusalOf(await evening.stranger.send('POST', '/api/operations/%E0%A4%A/commands', {}))).toBe('400 invalid');
    expect(refusalOf(await evening.stranger.send('GET', '/assets/none.js', undefined, { accept: '*/*' }))).toBe(
      '404 not-found',
    );
    expect((await evening.stranger.send('GET', '/healthz')).json).toEqual({ ok: true });
  });

  it.each(['/..%2f..%2fserver%2fsrc%2fapp.ts', '/assets/..%2f..%2f..%2fpackage.json', '/.env', '/assets/%00'])(
    '%s gives nothing away',
    async (path) => {
      const reply = await evening.stranger.send('GET', path, undefined, { accept: 'application/json' });
      expect(refusalOf(reply)).toMatch(/^(404 not-found|400 invalid)$/);
    },
  );
});

describe('search and content', () => {
  it('find by text without case and accents, by place and group; never for a phone or a bare wall', async () => {
    const given = forward('Café in brand aan de Rijnstraat');
    await evening.admin().send('POST', commands, given);
    const path = (query: string) => `/api/operations/${evening.operationId}/search?q=${encodeURIComponent(query)}`;
    const specialist = await evening.enrol('specialist');
    for (const query of ['cafe RIJNSTRAAT', 'café', 'rijnstraat polanen']) {
      expect((await specialist.send('GET', path(query))).json).toMatchObject({
        messages: [{ messageId: messageOf(given), content: { text: 'Café in brand aan de Rijnstraat' } }],
        more: false,
      });
    }
    expect((await specialist.send('GET', path('rijnstraat molenvliet'))).json).toEqual({ messages: [], more: false });
    expect(refusalOf(await specialist.send('GET', path(' ')))).toBe('422 invalid');
    expect(refusalOf(await specialist.send('GET', path('x'.repeat(201))))).toBe('422 invalid');
    expect(refusalOf(await specialist.send('GET', `${path('x')}&q=y`))).toBe('422 invalid');
    const wall = await evening.enrol('wall');
    expect(refusalOf(await wall.send('GET', path('x')))).toBe('403 not-allowed');
    expect(refusalOf(await evening.admin().send('GET', path('x')))).toBe('403 not-allowed');
    const content = `/api/operations/${evening.operationId}/messages/${messageOf(given)}/content`;
    expect(refusalOf(await wall.send('GET', content))).toBe('403 not-allowed');
    expect(refusalOf(await evening.admin().send('GET', content))).toBe('403 not-allowed');
    expect(refusalOf(await specialist.send('GET', content.replace(messageOf(given), v7())))).toBe(
      '404 unknown-message',
    );
  });

  it('leave a trace that cannot be wiped', async () => {
    const dispatcher = await evening.enrol('dispatcher');
    await dispatcher.send('GET', `/api/operations/${evening.operationId}/search?q=spoorzoeker`);
    await evening.restart();
    const log = new Database(join(evening.dataDir, 'access.db'));
    const row = log.prepare("SELECT * FROM access WHERE what = 'searched' AND subject = 'spoorzoeker'").get();
    expect(row).toMatchObject({ actor_id: dispatcher.staffId, actor_role: 'dispatcher', why: 'duty' });
    expect(() => log.exec('DELETE FROM access')).toThrow('only grows');
    expect(() => log.exec("UPDATE access SET subject = ''")).toThrow('only grows');
    log.close();
    expect((await dispatcher.send('GET', '/api/session')).status).toBe(200);
  });
});

describe('pages', () => {
  it('carry a policy with a nonce of their own, and no map host without a token', async () => {
    const [first, second] = await Promise.all(['/desk', '/sign-in'].map((path) => evening.stranger.send('GET', path)));
    const policy = first?.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|mapbox/);
    expect(policy).toContain("script-src 'self';");
    expect(nonce.length).toBeGreaterThan(20);
    expect(second?.headers.get('content-security-policy')).not.toContain(nonce);
    expect(first?.headers.get('x-powered-by')).toBeNull();
  });

  it('name map hosts with a token', async () => {
    await evening.restart({ MAPBOX_TOKEN: 'pk.placeholder' });
    const reply = await evening.stranger.send('GET', '/desk');
    expect(reply.headers.get('content-security-policy')).toMatch(/connect-src [^;]*https:\/\/api\.mapbox\.com/);
    const config = await evening.stranger.send('GET', '/api/config');
    expect(config.json).toMatchObject({ mapboxToken: 'pk.placeholder' });
    await evening.restart();
  });
});

describe('a closed operation', () => {
  const late = v7();
  beforeAll(async () => {
    const coordinator = await evening.enrol('coordinator');
    const added = { adminId: late, groupIds: [groupIds[0]], name: 'E. van Dam', phone: null };
    await coordinator.send('POST', commands, command('admins.add', { admins: [added] }));
  });

  it('takes no messages', async () => {
    const coordinator = await evening.enrol('coordinator');
    expect((await coordinator.send('POST', commands, command('operation.close', {}))).status).toBe(200);
    expect(refusalOf(await evening.admin().send('POST', commands, forward('te laat')))).toBe('409 operation-not-live');
  });

  it('says so to who opens an invitation, unless that person joined before', async () => {
    const { links } = evening.server.identity;
    const told = async (adminId: string) => {
      const { token } = links.issue({ kind: 'admin', operationId: evening.operationId, adminId }, 'start');
      return (await evening.stranger.send('POST', '/api/invitations/inspect', { token })).json;
    };
    expect(await told(late)).toEqual({ state: 'closed' });
    expect(await told(admins[0].id)).toMatchObject({ state: 'open' });
  });
});
