import type { FieldMessage, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AskGroupSheet } from './AskGroupSheet.tsx';
import { EmergencySheet } from './EmergencySheet.tsx';
import { useField } from './FieldContext.tsx';
import { GroupSheet } from './GroupSheet.tsx';
import { MapFence } from './MapFence.tsx';
import { MenuSheet } from './MenuSheet.tsx';
import { selectGroupQuestions } from './open-questions.ts';
import { PlaceMapSheet } from './PlaceMapSheet.tsx';
import { Sheet } from './Sheet.tsx';
import { signOutPhone } from './sign-out-phone.ts';
import type { Writing } from './use-writing.ts';
import { WithWords } from './WithWords.tsx';

/** With a message: to ask the group about that one, which the police have already. */
export type OpenSheet = 'emergency' | 'ask' | 'groups' | 'menu' | 'profile' | 'map' | FieldMessage | null;

const Profile = lazy(async () => ({ default: (await import('./Profile.tsx')).Profile }));

// Where the map opens when the operation tells no centre: the middle of the country.
const NETHERLANDS = { lng: 5.29, lat: 52.13 };

type Props = {
  sheet: OpenSheet;
  onSheet: (sheet: OpenSheet) => void;
  view: FieldView;
  writing: Writing;
  waiting: number;
};

export function FieldSheets({ sheet, onSheet, view, writing, waiting }: Props) {
  const field = useField();
  const { draft, change } = writing;
  const close = () => onSheet(null);
  if (sheet !== null && typeof sheet === 'object') return <AskAbout message={sheet} onClose={close} />;
  switch (sheet) {
    case 'emergency':
      return <EmergencySheet words={writing.alarmWords} onCalled={writing.sendAsCalled} onNotUrgent={writing.calm} />;
    case 'ask':
      return (
        <AskGroupSheet
          questions={selectGroupQuestions(draft)}
          asksWho={draft.source === null}
          isSent={false}
          onClose={close}
        />
      );
    case 'groups':
      return (
        <GroupSheet
          groups={view.groups}
          messages={view.messages}
          chosenId={writing.group?.id}
          onChoose={(groupId) => {
            change({ groupId });
            close();
          }}
          onClose={close}
        />
      );
    case 'menu':
      return (
        <MenuSheet
          waiting={waiting}
          onProfile={() => onSheet('profile')}
          onSignOut={() => signOutPhone(field)}
          onClose={close}
        />
      );
    case 'profile':
      return (
        <MapFence instead={<NotLoaded onClose={close} />}>
          <Suspense fallback={null}>
            <WithWords noun="profile">
              <Profile view={view} waiting={waiting} onClose={close} />
            </WithWords>
          </Suspense>
        </MapFence>
      );
    case 'map':
      return (
        <PlaceMapSheet
          centre={view.operation.centre ?? NETHERLANDS}
          first={
            draft.place && draft.place.kind !== 'area' ? { lng: draft.place.lng, lat: draft.place.lat } : undefined
          }
          onPick={({ lng, lat }) => {
            change({ place: { kind: 'map', lng, lat } });
            close();
          }}
          onClose={close}
        />
      );
    case null:
      return null;
  }
}

function AskAbout({ message, onClose }: { message: FieldMessage; onClose: () => void }) {
  const { text, place, called112, source, thread } = message;
  const said = [text, ...thread.map((entry) => (entry.kind === 'reply' ? entry.text : null))].join('\n');
  const known = { text: said, place: place?.kind === 'point' ? ({ ...place, kind: 'map' } as const) : place };
  return (
    <AskGroupSheet
      questions={selectGroupQuestions({ ...known, called: called112 === 'unknown' ? null : called112 })}
      asksWho={source === 'unknown'}
      isSent
      onClose={onClose}
    />
  );
}

function NotLoaded({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('field');
  return (
    <Sheet title={t('offline.title')} onClose={onClose}>
      <p role="alert">{t('offline.part')}</p>
    </Sheet>
  );
}
