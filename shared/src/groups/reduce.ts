import { change, changeContent } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { AdminContent, groupEvents } from './events.ts';

export const groupReducers: Reducers<typeof groupEvents> = {
  'groups.imported': ({ groups }, { header, body }) => {
    header.groups.forEach(({ groupId, number, members }, index) => {
      groups.set(groupId, { id: groupId, number, members, adminIds: [], content: body?.groups[index] ?? null });
    });
  },
  'admins.added': ({ groups, admins }, { header, body }) => {
    header.admins.forEach(({ adminId, groupIds }, index) => {
      admins.set(adminId, {
        id: adminId,
        groupIds,
        status: 'invited',
        hasLeft: false,
        awayUntil: null,
        mutedUntil: null,
        lastActiveAt: null,
        content: toContent(body?.admins[index]),
      });
      for (const groupId of groupIds) {
        const adminIds = groups.get(groupId)?.adminIds ?? [];
        change(groups, groupId, { adminIds: [...adminIds, adminId] });
      }
    });
  },
  'admin.joined': ({ admins }, { header, body, at }) => {
    const known = admins.get(header.adminId)?.content ?? null;
    const content = changeContent(
      known,
      body && { phone: body.phone ?? known?.phone ?? null, standIn: body.standIn ?? known?.standIn ?? null },
    );
    change(admins, header.adminId, { status: 'joined', lastActiveAt: at, content });
  },
  'admin.revoked': ({ admins }, { header }) => {
    change(admins, header.adminId, { status: 'revoked' });
  },
  'admin.muted': ({ admins, messages, untreated }, { header }) => {
    change(admins, header.adminId, { mutedUntil: header.until });
    for (const messageId of untreated) {
      const message = messages.get(messageId);
      if (message?.adminId === header.adminId) change(messages, messageId, { muted: header.until !== null });
    }
  },
  'admin.awaySet': ({ admins }, { header, at }) => {
    change(admins, header.adminId, { awayUntil: header.until, lastActiveAt: at });
  },
  'admin.revised': ({ admins }, { header, body, at }) => {
    const content = changeContent(admins.get(header.adminId)?.content ?? null, body);
    change(admins, header.adminId, { content, lastActiveAt: at });
  },
  'admin.left': ({ admins }, { header, at }) => {
    change(admins, header.adminId, { status: 'revoked', hasLeft: true, lastActiveAt: at });
  },
};

function toContent(known: AdminContent | undefined) {
  return known ? { ...known, standIn: null } : null;
}
