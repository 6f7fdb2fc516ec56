import { missingField } from '@nachtwacht/shared/broadcasts/compose.ts';
import { MAX_BROADCAST_CHARACTERS } from '@nachtwacht/shared/broadcasts/events.ts';
import { type BroadcastDraft, toOutgoing } from './draft.ts';
import { lacksPhoto } from './photo-draft.ts';
import { isSettled, MAX_GUARD_REASON, type Remark, toGuardReason } from './remarks.ts';
import type { Preview } from './use-preview.ts';
import { isProven, type Proof } from './use-proof.ts';

/** Why it cannot be sent yet, the first thing to mend. */
export type Blocker =
  | {
      readonly kind:
        | 'offline'
        | 'behaviour'
        | 'statement'
        | 'title'
        | 'text'
        | 'reasons'
        | 'photo'
        | 'audience'
        | 'empty'
        | 'proof';
    }
  | { readonly kind: 'tooLong'; readonly count: number; readonly max: number }
  | { readonly kind: 'guard'; readonly count: number };

type Facts = {
  draft: BroadcastDraft;
  remarks: readonly Remark[];
  preview: Preview | null;
  proof: Proof;
  online: boolean;
};

export function findBlocker({ draft, remarks, preview, proof, online }: Facts): Blocker | null {
  const missing = missingField(draft.form);
  if (missing) return { kind: missing };
  const { title, text } = toOutgoing(draft);
  if (title.trim() === '') return { kind: 'title' };
  if (text.trim() === '') return { kind: 'text' };
  if (text.length > MAX_BROADCAST_CHARACTERS) {
    return { kind: 'tooLong', count: text.length, max: MAX_BROADCAST_CHARACTERS };
  }
  const open = new Set(remarks.filter((remark) => !isSettled(remark)).map(({ finding }) => finding.text));
  if (open.size > 0) return { kind: 'guard', count: open.size };
  if (toGuardReason(remarks).length > MAX_GUARD_REASON) return { kind: 'reasons' };
  if (lacksPhoto(draft.photos)) return { kind: 'photo' };
  if (!preview || preview.audience.groupIds.length === 0) return { kind: 'audience' };
  if (preview.audience.adminIds.length === 0) return { kind: 'empty' };
  if (!isProven(proof)) return { kind: 'proof' };
  return online ? null : { kind: 'offline' };
}

/** Where the writer must be to mend it, within the composer. */
export function toFocusSelector({ kind }: Blocker): string | null {
  if (kind === 'behaviour' || kind === 'statement') return `#broadcast-${kind}`;
  if (kind === 'title') return '[data-outgoing="title"]';
  if (kind === 'text' || kind === 'tooLong') return '[data-outgoing="text"]';
  if (kind === 'guard' || kind === 'reasons') return '[data-settled="false"] [data-guard-reason]';
  if (kind === 'photo') return '[data-photo-tile]';
  if (kind === 'proof') return '[data-broadcast-proof]';
  if (kind === 'audience' || kind === 'empty') return '[data-audience][aria-pressed="true"]';
  return null;
}
