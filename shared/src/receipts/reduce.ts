import { change } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { State } from '../operation/state.ts';
import { advanceCourse, type Course } from './course.ts';
import type { ReceiptNews, receiptEvents } from './events.ts';

export const receiptReducers: Reducers<typeof receiptEvents> = {
  'receipts.recorded': (state, { header, at }) => {
    for (const news of header.receipts) {
      record(state, news);
      if (news.state !== 'sent' && news.state !== 'failed') change(state.admins, news.adminId, { lastActiveAt: at });
    }
  },
};

function record(state: State, news: ReceiptNews): void {
  const known = courseOf(state, news.itemId);
  if (!known) throw new Error(`the journal speaks of a receipt for ${news.itemId} before it exists`);
  const course = advanceCourse(known, news);
  if (state.broadcasts.has(news.itemId)) change(state.broadcasts, news.itemId, { course });
  else change(state.feedback, news.itemId, { course });
}

/** The course of a broadcast or feedback by its id. */
export function courseOf(state: State, itemId: string): Course | null {
  return (state.broadcasts.get(itemId) ?? state.feedback.get(itemId))?.course ?? null;
}
