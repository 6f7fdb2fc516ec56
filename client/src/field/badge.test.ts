// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { broadcast, emptyView } from '../../test/field/phone.tsx';
import { selectUnopened } from './badge.ts';

const receipt = { sharedIn: [], present: false, remindedAt: null };

test('the badge counts what was not opened and still holds', () => {
  const ended = { ...broadcast, id: 'over', ended: { at: broadcast.sentAt, reason: 'over' as const, text: null } };
  const view = {
    ...emptyView,
    broadcasts: [broadcast, ended],
    receipts: [
      { ...receipt, itemId: broadcast.id, state: 'delivered' as const },
      { ...receipt, itemId: 'over', state: 'sent' as const },
      { ...receipt, itemId: 'answer', state: 'opened' as const },
    ],
  };
  expect(selectUnopened(view)).toBe(1);
});
