import { MAX_MESSAGE_CHARACTERS } from '@nachtwacht/shared/messages/limits.ts';
import type { FieldGroup, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useStore } from '../store/create-store.ts';
import { type ComposerPhotos, useComposerPhotos } from './composer-photos.ts';
import type { Draft } from './draft.ts';
import { useField } from './FieldContext.tsx';
import { selectAlarmWords } from './open-questions.ts';
import type { OutboxMessage } from './outbox-messages.ts';
import { sendMessage } from './send-message.ts';

/** `sent`: holds as long as that message is under way; `note`: nothing went; `problem`: neither, and why. */
export type Told =
  | { readonly kind: 'sent'; readonly text: string; readonly messageId: string }
  | { readonly kind: 'note' | 'problem'; readonly text: string };

export interface Writing {
  readonly draft: Draft;
  readonly photos: ComposerPhotos;
  /** The group to which the message will belong. */
  readonly group: FieldGroup | undefined;
  /** Words for which 112 comes first. */
  readonly alarmWords: readonly string[];
  /** What stands above Send instead of what is open: why it did not go, or that it did. */
  readonly told: Told | null;
  readonly busy: boolean;
  /** How many went from here: what was begun for one is not for the next. */
  readonly sent: number;
  change: (changes: Partial<Draft>) => void;
  /** Sends, unless 112 comes first: then the sheet. */
  send: () => void;
  /** "112 is al gebeld, stuur melding". */
  sendAsCalled: () => void;
  /** "Het is geen spoed": back, and not asked again for the same words. */
  calm: () => void;
  /** A message that waits, or was refused, comes back into the box once it is out of the outbox; not over another. */
  takeBack: (message: OutboxMessage) => Promise<void>;
}

export function useWriting(
  view: FieldView,
  askEmergency: (asked: boolean) => void,
  textRef: RefObject<HTMLTextAreaElement | null>,
): Writing {
  const { t } = useTranslation('field');
  const { connection, draft: drafts, outbox } = useField();
  const draft = useStore(drafts.store, (known) => known);
  const photos = useComposerPhotos();
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(0);
  const group = view.groups.find(({ id }) => id === draft.groupId) ?? view.groups[0];
  const alarmWords = selectAlarmWords(draft);

  const complain = (text: string) => {
    setTold({ kind: 'problem', text });
    textRef.current?.focus();
  };
  const post = async (ready: Draft) => {
    if (!group || busy) return;
    const messageId = uuidv7();
    setBusy(true);
    try {
      const along = await photos.settle();
      const images = along.map(({ image }) => image);
      await sendMessage(outbox, ready, { groupId: group.id, operation: view.operation, messageId }, images);
      drafts.clear(ready);
      for (const { id } of along) photos.remove(id);
      setSent((known) => known + 1);
      const text = t(connection.status.get().online ? 'composer.sent' : 'composer.sentLater');
      setTold({ kind: 'sent', text, messageId });
    } catch {
      setTold({ kind: 'problem', text: t('composer.notKept') });
    } finally {
      setBusy(false);
    }
  };

  return {
    ...{ draft, photos, group, alarmWords, told, busy, sent },
    change: (changes) => {
      setTold(null);
      drafts.change(changes);
    },
    send: () => {
      if (!draft.text.trim()) return complain(t(photos.photos.length > 0 ? 'composer.onlyPhotos' : 'composer.empty'));
      const surplus = draft.text.trim().length - MAX_MESSAGE_CHARACTERS;
      if (surplus > 0) return complain(t('composer.tooLong', { count: surplus }));
      if (alarmWords.length > 0) return askEmergency(true);
      void post(draft);
    },
    sendAsCalled: () => {
      askEmergency(false);
      const called: Draft = { ...draft, called: 'yes' };
      drafts.change(called);
      void post(called);
    },
    calm: () => {
      askEmergency(false);
      drafts.change({ calmedWords: [...new Set([...draft.calmedWords, ...alarmWords])] });
      setTold({ kind: 'note', text: t('emergency.notSentYet') });
    },
    takeBack: async (message) => {
      if (draft.text.trim() || photos.photos.length > 0) return complain(t('outbox.firstThis'));
      if (!(await outbox.remove(message.id))) return complain(t('outbox.goesAlready'));
      setTold(null);
      const { place, groupId, source, called112, broadcastId, seenAt, reporterRef } = message.command.data;
      drafts.change({
        text: message.text,
        groupId,
        place: place?.kind === 'point' ? { ...place, kind: 'map' } : place,
        source: source === 'unknown' ? null : source,
        called: called112,
        broadcastId,
        seen: seenAt,
        reporterRef: reporterRef ?? '',
      });
      photos.add(message.photos.map(({ image }) => image));
      textRef.current?.focus();
    },
  };
}
