import type { FieldMessage, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { AskGroupSheet } from './AskGroupSheet.tsx';
import { useField } from './FieldContext.tsx';
import type { OpenSheet } from './FieldSheets.tsx';
import { GroupSheet } from './GroupSheet.tsx';
import { MenuSheet } from './MenuSheet.tsx';
import { selectGroupQuestions } from './open-questions.ts';
import { PlaceMapSheet } from './PlaceMapSheet.tsx';
import { Profile } from './Profile.tsx';
import { signOutPhone } from './sign-out-phone.ts';
import type { Writing } from './use-writing.ts';
import { WithWords } from './WithWords.tsx';

// Where the map opens when the operation tells no centre: the middle of the country.
const NETHERLANDS = { lng: 5.29, lat: 52.13 };

export type SheetProps = {
  sheet: Exclude<OpenSheet, 'emergency' | null>;
  onSheet: (sheet: OpenSheet) => void;
  view: FieldView;
  writing: Writing;
  waiting: number;
};

/** The sheets that one opens by choice: they come when they are first asked for. */
export function MoreSheets({ sheet, onSheet, view, writing, waiting }: SheetProps) {
  const field = useField();
  const { draft, change } = writing;
  const close = () => onSheet(null);
  if (typeof sheet === 'object') return <AskAbout message={sheet} onClose={close} />;
  switch (sheet) {
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
        <WithWords noun="profile">
          <Profile view={view} waiting={waiting} onClose={close} />
        </WithWords>
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
