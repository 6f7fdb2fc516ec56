import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { BroadcastDraft } from './draft.ts';
import type { DraftChanges } from './draft-changes.ts';
import { FormFields } from './FormFields.tsx';
import { PhotoSection } from './PhotoSection.tsx';
import { SubjectPicker } from './SubjectPicker.tsx';
import { ValidityFields } from './ValidityFields.tsx';

type Props = {
  message: Message | null;
  draft: BroadcastDraft;
  expiresAt: string;
  hasPoint: boolean;
  change: DraftChanges;
  disabled: boolean;
};

const noPhotos: readonly string[] = [];

/** What it is about: the description, its photos, how long and where. */
export function ComposerForm({ message, draft, expiresAt, hasPoint, change, disabled }: Props) {
  return (
    <>
      <SubjectPicker subject={draft.form.subject} disabled={disabled} onChange={change.subject} />
      <FormFields form={draft.form} disabled={disabled} quote={message?.content?.text ?? null} onChange={change.form} />
      <PhotoSection
        photoIds={message?.content?.photoIds ?? noPhotos}
        draft={draft.photos}
        onChange={change.photos}
        disabled={disabled}
      />
      <ValidityFields
        expiry={draft.expiry}
        expiresAt={expiresAt}
        onExpiry={change.expiry}
        withPoint={draft.withPoint}
        noPoint={hasPoint ? null : message ? 'noPoint' : 'noMessagePoint'}
        onWithPoint={change.withPoint}
        disabled={disabled}
      />
    </>
  );
}
