import { describe, expect, test } from 'vitest';
import { admin, anna, answered, bram, dispatched, evening, forwarded, idOf } from '../../test/given.ts';
import { selectOwed } from '../messages/queue.ts';

const messageId = idOf('message');
const withMessage = () => evening().given(admin, 'message.forward', forwarded());
const waive = (reason: 'noise' | 'other', text = '') => ({ messageIds: [messageId], reason, text });

describe('nobody goes unanswered', () => {
  test('a message owes feedback from its first moment, also after a dispatch, until it is answered', () => {
    const told = withMessage();
    expect(told.state.messages.get(messageId)?.owed).not.toBeNull();
    told.given(anna, 'dispatch.send', dispatched([messageId]));
    expect(selectOwed(told.state)).toHaveLength(1);
    told.given(bram, 'feedback.send', answered([messageId]));
    expect(selectOwed(told.state)).toHaveLength(0);
  });

  test('one answer for several messages goes to each admin once', () => {
    const told = withMessage().given(admin, 'message.forward', forwarded(2));
    const both = [messageId, idOf('message', 2)];
    expect(told.when(anna, 'feedback.send', answered([...both, messageId]))).toEqual([
      {
        type: 'feedback.sent',
        header: { feedbackId: idOf('feedback'), messageIds: both, adminIds: [admin.id], cannedNumber: null },
      },
    ]);
  });

  test('waived with a reason, it ends; there is nothing to waive twice', () => {
    const told = withMessage();
    expect(told.when(anna, 'feedback.waive', waive('other'))).toEqual({ code: 'reason-needs-text' });
    told.given(anna, 'feedback.waive', waive('noise'));
    expect(told.state.untreated.size).toBe(0);
    expect(told.when(anna, 'feedback.waive', waive('noise'))).toEqual({ code: 'nothing-owed' });
  });

  test('R1: one unknown message refuses the whole answer', () => {
    expect(withMessage().when(anna, 'feedback.send', answered([messageId, idOf('message', 9)]))).toEqual({
      code: 'unknown-message',
    });
  });
});
