import { hasPlaceholder } from '@nachtwacht/shared/feedback/placeholders.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useMemo } from 'react';
import { type FeedbackProposal, proposeFeedback } from '../feedback/propose-feedback.ts';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useMay } from './use-may.ts';

/**
 * The answer that one key sends: to whom an answer is owed, and, for what is not urgent, a thank-you that ends triage.
 * Null where the person must choose.
 */
export function useProposed(message: Message): FeedbackProposal | null {
  const { picture } = useOperation();
  const { staffId } = useMe();
  const version = usePicture(() => picture.version);
  const mayAnswer = useMay('feedback.send');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(() => {
    const held = message.claim !== null && message.claim.staffId !== staffId;
    if (!mayAnswer || !message.owed || held || (message.triage !== 'decided' && message.urgency === 'urgent'))
      return null;
    const proposal = proposeFeedback(message, picture.state);
    return proposal && hasPlaceholder(proposal.text) ? null : proposal;
  }, [message, picture, version, staffId, mayAnswer]);
}
