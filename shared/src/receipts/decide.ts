import type { Deciders, DraftOf } from '../operation/feature.ts';
import type { State } from '../operation/state.ts';
import { isForward } from './course.ts';
import type { ReceiptNews, receiptCommands, receiptEvents } from './events.ts';
import { courseOf } from './reduce.ts';

export const receiptDeciders: Deciders<typeof receiptCommands, DraftOf<typeof receiptEvents>> = {
  'receipts.record': (state, { receipts }) => {
    const news = receipts.filter((each) => isNews(state, each));
    return { events: news.length === 0 ? [] : [{ type: 'receipts.recorded', header: { receipts: news }, body: {} }] };
  },
};

function isNews(state: State, news: ReceiptNews): boolean {
  const course = courseOf(state, news.itemId);
  if (!course || !isForward(course, news)) return false;
  if (!('groupId' in news)) return true;
  return state.admins.get(news.adminId)?.groupIds.includes(news.groupId) === true;
}
