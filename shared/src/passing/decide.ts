import type { Deciders, DraftOf } from '../operation/feature.ts';
import { refuse } from '../operation/refusal.ts';
import type { passingCommands, passingEvents } from './events.ts';

export const passingDeciders: Deciders<typeof passingCommands, DraftOf<typeof passingEvents>> = {
  'broadcast.passOn': (state, passed) => {
    if (!state.broadcasts.has(passed.broadcastId)) return refuse('unknown-broadcast');
    return { events: [{ type: 'broadcast.passedOn', header: passed, body: {} }] };
  },
};
