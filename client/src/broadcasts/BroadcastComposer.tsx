import { styled } from '@mui/material/styles';
import { type BroadcastForm, type BroadcastSubject, changeSubject } from '@nachtwacht/shared/broadcasts/compose.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Audience as MapAudience, Ring } from '../map/place-on-map.ts';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';
import { AudienceSection } from './AudienceSection.tsx';
import { type AudienceChoice, findPin, toRing, toSelection } from './audience-choice.ts';
import { ComposerFoot } from './ComposerFoot.tsx';
import { ComposerHeader } from './ComposerHeader.tsx';
import { toOutgoing } from './draft.ts';
import { type Expiry, toExpiresAt } from './expiry.ts';
import { FormFields } from './FormFields.tsx';
import { GuardRemarks } from './GuardRemarks.tsx';
import { LiveCourse } from './LiveCourse.tsx';
import { OutgoingText } from './OutgoingText.tsx';
import { PhotoSection } from './PhotoSection.tsx';
import { type PhotoDraft, toPhotoContent } from './photo-draft.ts';
import { type Remark, replaceRemark, toGuardReason, toRemarks } from './remarks.ts';
import { SubjectPicker } from './SubjectPicker.tsx';
import { type DraftChange, useDraft } from './use-draft.ts';
import { useMapAudience } from './use-map-audience.ts';
import { useOutgoing } from './use-outgoing.ts';
import { usePreview } from './use-preview.ts';
import { useProof } from './use-proof.ts';
import { ValidityFields } from './ValidityFields.tsx';

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

const Room = styled('section')({
  containerType: 'inline-size',
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  height: '100%',
  background: 'var(--surface)',
});

const Columns = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 424fr) minmax(0, 440fr)',
  '& > div': { padding: 16, minWidth: 0, overflowY: 'auto' },
  '& > div + div': { borderLeft: '1px solid var(--line)', background: 'var(--bg)' },
  '@container (max-width: 863px)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowY: 'auto',
    alignContent: 'start',
    '& > div': { overflowY: 'visible' },
    '& > div + div': { borderLeft: 0, borderTop: '1px solid var(--line)' },
  },
});

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
  const textRef = useRef<HTMLTextAreaElement>(null);
  const titleRef = useRef<HTMLInputElement>(null);
  const outgoing = useOutgoing(draft.broadcastId, (broadcastId) => change({ broadcastId }));
  const handle = useMemo(() => createHandlers(change), [change]);
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
  const show = ({ finding, part }: Remark) => {
    const field = part === 'title' ? titleRef.current : textRef.current;
    field?.focus();
    field?.setSelectionRange(finding.start, finding.end);
  };

  return (
    <Room ref={room} aria-label={words.title}>
      <ComposerHeader message={message} phase={phase} onBack={onBack} />
      <Columns>
        <div>
          <SubjectPicker subject={draft.form.subject} disabled={disabled} onChange={handle.subject} />
          <FormFields
            form={draft.form}
            disabled={disabled}
            quote={message?.content?.text ?? null}
            onChange={handle.form}
          />
          <PhotoSection
            photoIds={message?.content?.photoIds ?? noPhotos}
            draft={draft.photos}
            onChange={handle.photos}
            disabled={disabled}
          />
          <ValidityFields
            expiry={draft.expiry}
            expiresAt={expiresAt}
            onExpiry={handle.expiry}
            withPoint={draft.withPoint}
            noPoint={point ? null : message ? 'noPoint' : 'noMessagePoint'}
            onWithPoint={handle.withPoint}
            disabled={disabled}
          />
        </div>
        <div>
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

const noPhotos: readonly string[] = [];

/** Made once, so that what did not change is not painted again at each key press. */
function createHandlers(change: (changes: DraftChange) => void) {
  return {
    subject: (subject: BroadcastSubject) =>
      change(({ form }) => ({ form: changeSubject(form, subject), ownTitle: null })),
    form: (changes: Partial<BroadcastForm>) => change(({ form }) => ({ form: { ...form, ...changes } })),
    audience: (changes: Partial<AudienceChoice>) =>
      change(({ audience }) => ({ audience: { ...audience, ...changes } })),
    expiry: (expiry: Expiry) => change({ expiry }),
    photos: (next: (known: PhotoDraft) => PhotoDraft) => change(({ photos }) => ({ photos: next(photos) })),
    withPoint: (withPoint: boolean) => change({ withPoint }),
    adminsOnly: (adminsOnly: boolean) => change({ adminsOnly }),
  };
}

function useDrawnRing(drawn: Ring | null, onRing: (ring: NonNullable<ReturnType<typeof toRing>>) => void) {
  const seen = useRef(drawn);
  useEffect(() => {
    if (drawn === seen.current) return;
    seen.current = drawn;
    const ring = toRing(drawn);
    if (ring) onRing(ring);
  });
}

function useOnceOut(broadcastId: string | null, tell: (broadcastId: string) => void) {
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (broadcastId === null || told.current === broadcastId) return;
    told.current = broadcastId;
    tell(broadcastId);
  });
}
