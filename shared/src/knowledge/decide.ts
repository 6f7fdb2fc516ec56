import type { Deciders, DraftOf } from '../operation/feature.ts';
import { refuse } from '../operation/refusal.ts';
import type { knowledgeCommands, knowledgeEvents } from './events.ts';

export const MAX_HOTSPOTS = 5000;
export const MAX_NOTES = 1000;

export const knowledgeDeciders: Deciders<typeof knowledgeCommands, DraftOf<typeof knowledgeEvents>> = {
  'hotspots.load': (state, { hotspots }) => {
    if (state.hotspots.size + hotspots.length > MAX_HOTSPOTS) return refuse('limit-reached');
    if (hotspots.some((hotspot) => state.hotspots.has(hotspot.hotspotId))) return refuse('id-taken');
    const header = {
      hotspotIds: hotspots.map((hotspot) => hotspot.hotspotId),
      years: hotspots.map((hotspot) => hotspot.year),
    };
    const body = { hotspots: hotspots.map(({ hotspotId: _id, year: _year, ...content }) => content) };
    return { events: [{ type: 'hotspots.loaded', header, body }] };
  },
  'note.add': (state, { noteId, kind, until, ...content }) => {
    if (state.notes.has(noteId)) return refuse('id-taken');
    if (state.notes.size >= MAX_NOTES) return refuse('limit-reached');
    return { events: [{ type: 'note.added', header: { noteId, kind, until }, body: content }] };
  },
  'note.remove': (state, { noteId }) => {
    if (!state.notes.has(noteId)) return refuse('invalid');
    return { events: [{ type: 'note.removed', header: { noteId }, body: {} }] };
  },
  'canned-texts.set': (_state, { texts }) => ({
    events: [{ type: 'canned-texts.set', header: { count: texts.length }, body: { texts } }],
  }),
};
