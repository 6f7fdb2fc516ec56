import type { Reducers } from '../operation/feature.ts';
import type { knowledgeEvents } from './events.ts';

export const knowledgeReducers: Reducers<typeof knowledgeEvents> = {
  'hotspots.loaded': ({ hotspots }, { header, body }) => {
    header.hotspotIds.forEach((hotspotId, index) => {
      hotspots.set(hotspotId, {
        id: hotspotId,
        year: header.years[index] ?? 0,
        content: body?.hotspots[index] ?? null,
      });
    });
  },
  'note.added': ({ notes }, { header, body, at, actor }) => {
    const { noteId, ...facts } = header;
    notes.set(noteId, { ...facts, id: noteId, addedAt: at, addedBy: actor.id, content: body });
  },
  'note.removed': ({ notes }, { header }) => {
    notes.delete(header.noteId);
  },
  'canned-texts.set': (state, { body }) => {
    state.cannedTexts = body?.texts ?? null;
  },
};
