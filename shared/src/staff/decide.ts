import type { Deciders, DraftOf } from '../operation/feature.ts';
import { refuse } from '../operation/refusal.ts';
import type { staffCommands, staffEvents } from './events.ts';

export const staffDeciders: Deciders<typeof staffCommands, DraftOf<typeof staffEvents>> = {
  'staff.enrol': (_state, { staffId, role, name }) => ({
    events: [{ type: 'staff.enrolled', header: { staffId, role }, body: { name } }],
  }),
  'staff.remove': (state, { staffId }) => {
    if (!state.staff.get(staffId)?.active) return refuse('unknown-staff');
    return { events: [{ type: 'staff.removed', header: { staffId }, body: {} }] };
  },
};
