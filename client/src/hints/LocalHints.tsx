import type { AssessmentContent } from '@nachtwacht/shared/hints/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { FlameIcon, ForbiddenIcon, HotspotIcon, NoteIcon } from '../ui/Icons.tsx';
import { Hint } from './Hint.tsx';
import { inOneLine, roughly, useMeasuredFrom } from './hint-words.ts';

const noteIcons = { note: NoteIcon, permit: FlameIcon, order: ForbiddenIcon } as const;
const none: AssessmentContent['hotspots'] = [];

/** What happened here in earlier years, and what is in force here. */
export function LocalHints({ message }: { message: Message }) {
  return (
    <>
      <HotspotHint message={message} />
      {message.hints?.content?.notes.map((note) => (
        <NoteHint key={note.noteId} message={message} note={note} />
      ))}
    </>
  );
}

/** The weightiest with its words; the others by name. */
function HotspotHint({ message }: { message: Message }) {
  const { t } = useTranslation('hints');
  const { t: common } = useTranslation();
  const format = useFormat();
  const from = useMeasuredFrom(message);
  const hints = message.hints?.content?.hotspots ?? none;
  const found = useSelected(
    useCallback((state: State) => hints.flatMap(({ hotspotId }) => state.hotspots.get(hotspotId) ?? []), [hints]),
  );
  const hotspots = hints.flatMap((hint) => {
    const content = found.find(({ id }) => id === hint.hotspotId)?.content;
    return content ? [{ ...hint, content, distance: format.distance(roughly(hint.metres)) }] : [];
  });
  const [first, ...others] = hotspots;
  if (!first) return null;
  const { content, distance, year, metres, sameKind, sameHour } = first;
  const places = others.map((each) => `${each.content.name} (${each.distance})`).join(', ');
  return (
    <Hint
      message={message}
      icon={<HotspotIcon />}
      title={metres < 5 ? t('hotspot.here') : t('hotspot.title', { distance })}
      text={inOneLine([
        `${content.name} (${year}): ${content.text || content.kind}`,
        sameKind && t('hotspot.sameKind', { kind: common(`kind.${sameKind}`) }),
        sameHour && t('hotspot.sameHour'),
        message.placeKind !== 'point' && from,
        places && t('hotspot.also', { places }),
      ])}
      why={[
        ...hotspots.map((each) =>
          t('hotspot.line', {
            ...{ name: each.content.name, year: each.year, distance: each.distance },
            weight: format.percent(each.weight),
          }),
        ),
        from,
      ]}
    />
  );
}

function NoteHint({ message, note }: { message: Message; note: AssessmentContent['notes'][number] }) {
  const { t } = useTranslation('hints');
  const format = useFormat();
  const from = useMeasuredFrom(message);
  const known = usePicture((state) => state.notes.get(note.noteId));
  if (!known?.content) return null;
  const Icon = noteIcons[note.kind];
  const end = known.until ? t('nearby.until', { time: format.time(known.until) }) : t('nearby.noEnd');
  return (
    <Hint
      message={message}
      icon={<Icon />}
      title={t(`nearby.${note.kind}`, { distance: format.distance(roughly(note.metres)) })}
      text={inOneLine([known.content.text, end])}
      why={[from]}
    />
  );
}
