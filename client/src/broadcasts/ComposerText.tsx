import { useRef } from 'react';
import { type BroadcastDraft, toOutgoing } from './draft.ts';
import { GuardRemarks } from './GuardRemarks.tsx';
import { OutgoingText } from './OutgoingText.tsx';
import { type Remark, replaceRemark } from './remarks.ts';
import type { DraftChange } from './use-draft.ts';

type Props = {
  draft: BroadcastDraft;
  remarks: readonly Remark[];
  change: (changes: DraftChange) => void;
  disabled: boolean;
};

/** What goes out, built from the form or written over, with the text guard's remarks. */
export function ComposerText({ draft, remarks, change, disabled }: Props) {
  const textRef = useRef<HTMLTextAreaElement>(null);
  const titleRef = useRef<HTMLInputElement>(null);
  const words = toOutgoing(draft);
  const show = ({ finding, part }: Remark) => {
    const field = part === 'title' ? titleRef.current : textRef.current;
    field?.focus();
    field?.setSelectionRange(finding.start, finding.end);
  };
  return (
    <>
      <OutgoingText
        title={words.title}
        text={words.text}
        own={draft.ownText !== null || draft.ownTitle !== null}
        remarks={remarks}
        disabled={disabled}
        onTitle={(ownTitle) => change({ ownTitle })}
        onText={(ownText) => change({ ownText })}
        onRenew={() => change({ ownTitle: null, ownText: null })}
        textRef={textRef}
        titleRef={titleRef}
      />
      <GuardRemarks
        remarks={remarks}
        disabled={disabled}
        onReason={(finding, reason) => change({ reasons: { ...draft.reasons, [finding]: reason } })}
        onReplace={(remark) => change(replaceRemark(draft, remark))}
        onShow={show}
      />
    </>
  );
}
