import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { closeRing } from '../map/place-on-map.ts';
import { useRefusalText } from '../messages/RefusalNote.tsx';
import { useSend } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import type { Noting } from './MapTools.tsx';
import { toUntil } from './note-until.ts';

export const noteKinds = ['note', 'permit', 'order'] as const;
type Fields = { kind: (typeof noteKinds)[number]; text: string; until: string };

/** A note as it is written, and its way to the server. */
export function useNewNote({ point, ring }: Noting, onDone: () => void) {
  const { t } = useTranslation('map');
  const send = useSend();
  const { picture } = useOperation();
  const [fields, setFields] = useState<Fields>({ kind: 'note', text: '', until: '' });
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const refused = useRefusalText(refusal);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { kind, text, until } = fields;
    const written = text.trim();
    setMissing(written === '' || !point);
    if (written === '' || !point || busy) return;
    setBusy(true);
    const zone = picture.state.operation?.timeZone ?? 'Europe/Amsterdam';
    const end = toUntil(until, Date.parse(picture.state.at) || Date.now(), zone);
    const { lng, lat } = point;
    const area = ring && { ring: closeRing(ring) };
    const ack = await send('note.add', { noteId: newId(), kind, text: written, until: end, lng, lat, ...area }).done;
    setBusy(false);
    if (ack.ok) onDone();
    else setRefusal('refusal' in ack ? ack.refusal : null);
  };
  return {
    fields,
    change: (changes: Partial<Fields>) => setFields((now) => ({ ...now, ...changes })),
    wrong: missing ? t('note.missing') : refused,
    busy,
    submit,
  };
}
