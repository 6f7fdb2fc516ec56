import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type ReactNode, useMemo, useRef } from 'react';
import type { Audience as MapAudience, Ring } from '../map/place-on-map.ts';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';
import { AudienceSection } from './AudienceSection.tsx';
import { findPin, toSelection } from './audience-choice.ts';
import { ComposerFoot } from './ComposerFoot.tsx';
import { ComposerForm } from './ComposerForm.tsx';
import { ComposerHeader } from './ComposerHeader.tsx';
import { ComposerText } from './ComposerText.tsx';
import { Columns, Room } from './composer-room.ts';
import { toOutgoing } from './draft.ts';
import { createDraftChanges } from './draft-changes.ts';
import { toExpiresAt } from './expiry.ts';
import { LiveCourse } from './LiveCourse.tsx';
import { toPhotoContent } from './photo-draft.ts';
import { toGuardReason, toRemarks } from './remarks.ts';
import { useDraft } from './use-draft.ts';
import { useDrawnRing } from './use-drawn-ring.ts';
import { useMapAudience } from './use-map-audience.ts';
import { useOnceOut } from './use-once-out.ts';
import { useOutgoing } from './use-outgoing.ts';
import { usePreview } from './use-preview.ts';
import { useProof } from './use-proof.ts';

export type BroadcastComposerProps = {
  /** What it answers; null for a broadcast of its own. */
  message: Message | null;
  /** Told once, when the hold has passed and it is out. The receipts stay until `onBack`. */
  onSent: (broadcastId: string) => void;
  onBack: () => void;
  /** A ring drawn on the map since this opened; each new one becomes the audience. */
  drawnRing?: Ring | null;
  /** Starts drawing on the map. */
  onDraw?: () => void;
  /** What the map shows of the audience; empty when the composer goes. Pass a stable function. */
  onAudience?: (audience: readonly MapAudience[]) => void;
  /** Shown under "Gebied" where the screen has no room for its own map. */
  areaMap?: ReactNode;
  /** Caught in the act: no second proof is asked, unless the writer says otherwise. */
  redHanded?: boolean;
};

/** Writes, checks, aims and sends one broadcast; then shows who got it. Keys: Ctrl+Enter sends, `u` takes back, Esc goes back. */
export function BroadcastComposer(props: BroadcastComposerProps) {
  return (
    <HotkeyScope>
      <Composer key={props.message?.id ?? 'new'} {...props} />
    </HotkeyScope>
  );
}

function Composer({
  message,
  onSent,
  onBack,
  drawnRing = null,
  onDraw,
  onAudience,
  areaMap,
  redHanded = false,
}: BroadcastComposerProps) {
  const { state } = useOperation().picture;
  const { draft, change, drop } = useDraft(message);
  const room = useRef<HTMLElement>(null);
  const outgoing = useOutgoing(draft.broadcastId, (broadcastId) => change({ broadcastId }));
  const handle = useMemo(() => createDraftChanges(change), [change]);
  const { phase } = outgoing;
  const disabled = phase === 'sending' || phase === 'waiting' || phase === 'held' || phase === 'out';

  const { around } = draft.audience;
  const pin = useMemo(() => findPin(state, message, around), [state, message, around]);
  const selection = useMemo(() => toSelection(draft.audience, pin), [draft.audience, pin]);
  const preview = usePreview(selection);
  const proof = useProof(preview, redHanded);
  const remarks = useMemo(() => toRemarks(draft), [draft]);
  const words = toOutgoing(draft);
  const endsAt = usePicture((each) => each.operation?.endsAt ?? null);
  const expiresAt = useNowSelected((now) => toExpiresAt(draft.expiry, now, endsAt));
  const place = message?.content?.place;
  const point = place?.kind === 'point' ? { lng: place.lng, lat: place.lat } : null;

  useMapAudience(phase === 'out' ? null : selection, preview, onAudience);
  useDrawnRing(drawnRing, (ring) => handle.audience({ mode: 'polygon', ring }));
  useOnceOut(phase === 'out' ? draft.broadcastId : null, (broadcastId) => {
    drop();
    onSent(broadcastId);
  });

  const send = () => {
    if (!selection || !preview) return;
    outgoing.send({
      messageId: message?.id ?? null,
      template: words.template,
      adminsOnly: draft.adminsOnly,
      previewHash: preview.audience.hash,
      expiresAt,
      title: words.title.trim(),
      text: words.text.trim(),
      description: words.description,
      point: draft.withPoint ? point : null,
      selection,
      guardReason: toGuardReason(remarks),
      ...toPhotoContent(draft.photos),
      redHanded: proof.redHanded,
      proofGroups: proof.asked === 'count' ? Number(proof.typed) : null,
    });
  };

  return (
    <Room ref={room} aria-label={words.title}>
      <ComposerHeader message={message} phase={phase} onBack={onBack} />
      <Columns>
        <div>
          <ComposerForm
            message={message}
            draft={draft}
            expiresAt={expiresAt}
            hasPoint={point !== null}
            change={handle}
            disabled={disabled}
          />
        </div>
        <div>
          <ComposerText draft={draft} remarks={remarks} change={change} disabled={disabled} />
          {phase === 'out' && draft.broadcastId ? (
            <LiveCourse broadcastId={draft.broadcastId} />
          ) : (
            <AudienceSection
              choice={draft.audience}
              preview={preview}
              pin={pin}
              exactPin={point !== null}
              hasMessage={message !== null}
              onDraw={onDraw ?? null}
              areaMap={areaMap}
              adminsOnly={draft.adminsOnly}
              onChange={handle.audience}
              onAdminsOnly={handle.adminsOnly}
              disabled={disabled}
            />
          )}
        </div>
      </Columns>
      <ComposerFoot
        facts={{ draft, remarks, preview, proof }}
        outgoing={outgoing}
        room={room}
        onSend={send}
        onBack={onBack}
      />
    </Room>
  );
}
