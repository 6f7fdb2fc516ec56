import { change } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { staffEvents } from './events.ts';

export const staffReducers: Reducers<typeof staffEvents> = {
  'staff.enrolled': ({ staff }, { header, body }) => {
    staff.set(header.staffId, { id: header.staffId, role: header.role, active: true, content: body });
  },
  'staff.removed': ({ staff }, { header }) => {
    change(staff, header.staffId, { active: false });
  },
};
