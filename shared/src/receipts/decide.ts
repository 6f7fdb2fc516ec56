import type { Deciders, DraftOf } from '../operation/feature.ts';
import type { State } from '../operation/state.ts';
import { advancePlace, type Place } from './course.ts';
import type { ReceiptNews, receiptCommands, receiptEvents } from './events.ts';
import { courseOf } from './reduce.ts';

export const receiptDeciders: Deciders<typeof receiptCommands, DraftOf<typeof receiptEvents>> = {
  'receipts.record': (state, { receipts }) => {
    const news = selectNews(state, receipts);
    return { events: news.length === 0 ? [] : [{ type: 'receipts.recorded', header: { receipts: news }, body: {} }] };
  },
};

/** Each receipt meets the place that those before it left: shared and taken back within one moment are both news. */
function selectNews(state: State, receipts: readonly ReceiptNews[]): ReceiptNews[] {
  const places = new Map<string, Place>();
  return receipts.filter((news) => {
    const key = `${news.itemId} ${news.adminId}`;
    const place = places.get(key) ?? courseOf(state, news.itemId)?.byAdmin.get(news.adminId);
    if (!place || !isOwnGroup(state, news) || !answersRollCall(state, news)) return false;
    const next = advancePlace(place, news);
    places.set(key, next);
    return next !== place;
  });
}

function answersRollCall(state: State, { state: news, itemId }: ReceiptNews): boolean {
  return news !== 'present' || state.broadcasts.get(itemId)?.template === 'roll-call';
}

function isOwnGroup(state: State, news: ReceiptNews): boolean {
  return !('groupId' in news) || state.admins.get(news.adminId)?.groupIds.includes(news.groupId) === true;
}
