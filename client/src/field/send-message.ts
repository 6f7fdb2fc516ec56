import type { MessagePlace } from '@nachtwacht/shared/messages/events.ts';
import type { FieldOperation } from '@nachtwacht/shared/wire/field.ts';
import { v7 as uuidv7 } from 'uuid';
import type { Draft, DraftPlace } from './draft.ts';
import type { Outbox } from './outbox.ts';
import { toSeenAt } from './seen-time.ts';

interface Told {
  readonly groupId: string;
  readonly operation: Pick<FieldOperation, 'startsAt' | 'endsAt'>;
  /** One that was put in the outbox before under this id counts once; a new one when absent. */
  readonly messageId?: string;
  /** This device's clock, milliseconds since 1970, when Send was pressed; now when absent. */
  readonly at?: number;
}

/** Puts what was written into the outbox; throws when this phone cannot keep it. What was not said goes as unknown. */
export async function sendMessage(
  outbox: Outbox,
  draft: Draft,
  { groupId, operation, messageId = uuidv7(), at = Date.now() }: Told,
  photos: readonly Blob[],
): Promise<void> {
  await outbox.forward(
    {
      messageId,
      groupId,
      text: draft.text.trim(),
      place: toMessagePlace(draft.place),
      seenAt: toSeenAt(draft.seen, at, operation),
      source: draft.source ?? 'unknown',
      called112: draft.called ?? 'unknown',
      reporterRef: draft.reporterRef.trim() || null,
      photosExpected: photos.length,
      broadcastId: draft.broadcastId,
    },
    photos,
  );
}

function toMessagePlace(place: DraftPlace | null): MessagePlace | null {
  if (!place) return null;
  return place.kind === 'area' ? { kind: 'area' } : { kind: 'point', lng: place.lng, lat: place.lat };
}
