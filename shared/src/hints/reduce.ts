import { change } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { hintEvents } from './events.ts';

export const hintReducers: Reducers<typeof hintEvents> = {
  'message.assessed': ({ messages }, { header, body, at }) => {
    const { messageId, ...facts } = header;
    change(messages, messageId, { hints: { ...facts, at, content: body } });
  },
  'places.loaded': (state, { body }) => {
    state.places = body && [...(state.places ?? []), ...body.places];
  },
  'lexicon.amended': (state, { body, header }) => {
    state.lexicon = { revision: header.revision, content: body };
  },
};
