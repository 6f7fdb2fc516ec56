import type { Deciders, DraftOf } from '../operation/feature.ts';
import { refuse } from '../operation/refusal.ts';
import type { groupCommands, groupEvents } from './events.ts';

export const MAX_GROUPS = 2000;
export const MAX_ADMINS = 5000;
const MAX_MUTE_MINUTES = 60;

export const groupDeciders: Deciders<typeof groupCommands, DraftOf<typeof groupEvents>> = {
  'groups.import': (state, { groups }) => {
    if (state.groups.size + groups.length > MAX_GROUPS) return refuse('limit-reached');
    const ids = new Set(groups.map((group) => group.groupId));
    const numbers = new Set([...state.groups.values()].map((group) => group.number));
    const taken = groups.some((group) => state.groups.has(group.groupId) || numbers.has(group.number));
    if (taken || ids.size < groups.length || new Set(groups.map((group) => group.number)).size < groups.length) {
      return refuse('id-taken');
    }
    const header = { groups: groups.map(({ groupId, number, members }) => ({ groupId, number, members })) };
    const body = {
      groups: groups.map(({ name, municipality, district, area }) => ({ name, municipality, district, area })),
    };
    return { events: [{ type: 'groups.imported', header, body }] };
  },
  'admins.add': (state, { admins }) => {
    if (state.admins.size + admins.length > MAX_ADMINS) return refuse('limit-reached');
    const ids = new Set(admins.map((admin) => admin.adminId));
    if (ids.size < admins.length || admins.some((admin) => state.admins.has(admin.adminId))) return refuse('id-taken');
    if (admins.some((admin) => admin.groupIds.some((groupId) => !state.groups.has(groupId))))
      return refuse('unknown-group');
    const header = { admins: admins.map(({ adminId, groupIds }) => ({ adminId, groupIds: [...new Set(groupIds)] })) };
    const body = { admins: admins.map(({ name, phone }) => ({ name, phone })) };
    return { events: [{ type: 'admins.added', header, body }] };
  },
  'admin.join': (state, { phone, standIn = null }, { actor }) => {
    const admin = state.admins.get(actor.id);
    if (!admin) return refuse('unknown-admin');
    if (admin.status === 'revoked') return refuse('admin-revoked');
    if (admin.status === 'joined') return refuse('already-joined');
    return { events: [{ type: 'admin.joined', header: { adminId: admin.id }, body: { phone, standIn } }] };
  },
  'admin.revoke': (state, { adminId, reason }) => {
    const admin = state.admins.get(adminId);
    if (!admin) return refuse('unknown-admin');
    if (admin.status === 'revoked') return refuse('admin-revoked');
    return { events: [{ type: 'admin.revoked', header: { adminId }, body: { reason } }] };
  },
  'admin.mute': (state, { adminId, until }, { at }) => {
    const admin = state.admins.get(adminId);
    if (!admin) return refuse('unknown-admin');
    if (admin.status === 'revoked') return refuse('admin-revoked');
    if (until !== null && until <= at) return refuse('time-not-ahead');
    if (until !== null && Date.parse(until) - Date.parse(at) > MAX_MUTE_MINUTES * 60_000)
      return refuse('limit-reached');
    return { events: [{ type: 'admin.muted', header: { adminId, until }, body: {} }] };
  },
  'admin.setAway': (_state, { until }, { actor, at }) => {
    if (until !== null && until <= at) return refuse('time-not-ahead');
    return { events: [{ type: 'admin.awaySet', header: { adminId: actor.id, until }, body: {} }] };
  },
  'admin.revise': (_state, { phone, standIn }, { actor }) => ({
    events: [{ type: 'admin.revised', header: { adminId: actor.id }, body: { phone, standIn } }],
  }),
  'admin.leave': (_state, _command, { actor }) => ({
    events: [{ type: 'admin.left', header: { adminId: actor.id }, body: {} }],
  }),
};
