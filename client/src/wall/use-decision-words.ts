import { plainKind } from '@nachtwacht/shared/dispatches/kinds.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { type Decision, groupName } from './select-wall.ts';

/** A decision in a few words without any text of a message: kind and group, description or number of groups. */
export function useDecisionWords(): (decision: Decision) => string {
  const { t, i18n } = useTranslation('wall');
  const { picture } = useOperation();
  return useCallback(
    (decision) => {
      if (decision.kind === 'broadcast') {
        const { number, hasDescription } = decision.of;
        return t(hasDescription ? 'ticker.description' : 'ticker.broadcast', { number });
      }
      const { state } = picture;
      const [messageId = ''] = decision.of.messageIds;
      const group = groupName(state, state.messages.get(messageId)?.groupId);
      if (decision.kind === 'feedback') return group;
      return [group, plainKind(decision.of.kind, i18n.language).toLowerCase()].filter(Boolean).join(', ');
    },
    [t, i18n.language, picture],
  );
}
