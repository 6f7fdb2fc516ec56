import type { Deciders, DraftOf } from '../operation/feature.ts';
import { refuse } from '../operation/refusal.ts';
import { type hintCommands, type hintEvents, MAX_PLACES } from './events.ts';

export const hintDeciders: Deciders<typeof hintCommands, DraftOf<typeof hintEvents>> = {
  'message.assess': (state, { places, likeness, fits, hotspots, notes, standing, kindHints, ...header }) => {
    if (!state.messages.has(header.messageId)) return refuse('unknown-message');
    const body = { kinds: kindHints, places, likeness, fits, hotspots, notes, ...(standing && { standing }) };
    return { events: [{ type: 'message.assessed', header, body }] };
  },
  'places.load': (state, { places }) => {
    if ((state.places?.length ?? 0) + places.length > MAX_PLACES) return refuse('limit-reached');
    return { events: [{ type: 'places.loaded', header: { count: places.length }, body: { places } }] };
  },
  'lexicon.amend': (state, amendments) => ({
    events: [{ type: 'lexicon.amended', header: { revision: state.lexicon.revision + 1 }, body: amendments }],
  }),
};
