import type { staffEvents } from '../staff/events.ts';
import type { Deciders, DraftOf } from './feature.ts';
import type { operationCommands, operationEvents } from './operation-events.ts';
import { refuse } from './refusal.ts';

type Drafts = DraftOf<typeof operationEvents> | DraftOf<typeof staffEvents>;

/** Which status lets a command through is the policy's; here stands what becomes of it. */
export const operationDeciders: Deciders<typeof operationCommands, Drafts> = {
  'operation.create': (state, { exercise, timeZone, startsAt, endsAt, plan }) => {
    if (state.operation) return refuse('operation-exists');
    return { events: [{ type: 'operation.created', header: { exercise, timeZone, startsAt, endsAt }, body: plan }] };
  },
  'operation.revise': (_state, { startsAt, endsAt, plan }) => ({
    events: [{ type: 'operation.revised', header: { startsAt, endsAt }, body: plan }],
  }),
  'operation.open': () => ({ events: [{ type: 'operation.opened', header: {}, body: {} }] }),
  'operation.passEnd': ({ operation }) => {
    if (!operation || operation.endPassedAt) return refuse('already-decided');
    return { events: [{ type: 'operation.endPassed', header: { endsAt: operation.endsAt }, body: {} }] };
  },
  'operation.close': () => ({ events: [{ type: 'operation.closed', header: {}, body: {} }] }),
  'operation.openEpoch': (state, { reason }) => ({
    events: [{ type: 'operation.epochOpened', header: { afterSeq: state.seq }, body: { reason } }],
  }),
  'operation.destroy': (state) => ({
    events: [{ type: 'operation.destroyed', header: { bodiesUpTo: state.seq }, body: {} }],
  }),
};
