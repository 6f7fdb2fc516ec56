import { z } from 'zod';
import { staffRole } from '../operation/actor.ts';
import { id, textUpTo } from '../operation/text.ts';

export const staffEvents = {
  'staff.enrolled': {
    header: z.strictObject({ staffId: id, role: staffRole }),
    body: z.strictObject({ name: textUpTo(80) }),
  },
  'staff.removed': { header: z.strictObject({ staffId: id }), body: z.strictObject({}) },
};

export const staffCommands = {
  'staff.enrol': z.strictObject({ staffId: id, role: staffRole, name: textUpTo(80) }),
  'staff.remove': z.strictObject({ staffId: id }),
};
