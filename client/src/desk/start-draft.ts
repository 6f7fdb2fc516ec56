import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { proposeDispatch, toProposal } from '../dispatches/propose-dispatch.ts';
import { selectAlsoAbout } from '../dispatches/select-also.ts';
import type { DispatchDraft } from './drafts.ts';

/** What the dispatch form starts with: what is asked already, or a proposal. Who joined messages meant them to go together. */
export function startDraft(state: State, message: Message, correcting: string | null): DispatchDraft {
  const known = state.dispatches.get(correcting ?? '');
  if (known) return { ...toProposal(known), messageIds: [], alsoFeedback: false };
  const joined = selectAlsoAbout(state, message).filter(({ why, message: { triage } }) => {
    return why === 'incident' && triage !== 'decided';
  });
  return {
    ...proposeDispatch(message, state.groups),
    messageIds: joined.map((also) => also.message.id),
    alsoFeedback: message.owed !== null,
  };
}
