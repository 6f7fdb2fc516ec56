import { change, changeContent } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { groupEvents } from './events.ts';

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
        lastActiveAt: null,
        content: body?.admins[index] ?? null,
      });
      for (const groupId of groupIds) {
        const adminIds = groups.get(groupId)?.adminIds ?? [];
        change(groups, groupId, { adminIds: [...adminIds, adminId] });
      }
    });
  },
  'admin.joined': ({ admins }, { header, body, at }) => {
    const known = admins.get(header.adminId)?.content ?? null;
    const content = changeContent(known, body && { phone: body.phone ?? known?.phone ?? null });
    change(admins, header.adminId, { status: 'joined', lastActiveAt: at, content });
  },
  'admin.revoked': ({ admins }, { header }) => {
    change(admins, header.adminId, { status: 'revoked' });
  },
};
