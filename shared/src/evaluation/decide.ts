import type { Deciders, DraftOf } from '../operation/feature.ts';
import type { evaluationCommands, evaluationEvents } from './events.ts';

export const evaluationDeciders: Deciders<typeof evaluationCommands, DraftOf<typeof evaluationEvents>> = {
  'evaluation.give': (_state, { answers, text }, { actor }) => ({
    events: [{ type: 'evaluation.given', header: { adminId: actor.id, answers }, body: { text: text.trim() } }],
  }),
};
