import { useTranslation } from 'react-i18next';
import { middleOf } from '../map/place-on-map.ts';
import { titleOf } from '../messages/title-of.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useHotkeyList } from '../ui/HotkeyScope.tsx';
import { useDesk } from './DeskContext.tsx';
import type { Tab } from './desk-store.ts';
import { findGroups, findMessages, isNamed } from './find-anything.ts';
import { findOwnPlaces } from './find-places.ts';
import { type PaletteAct, useWiderActs } from './use-wider-acts.ts';

export type PaletteEntry = PaletteAct & { readonly kind: 'act' | 'message' | 'group' | 'place' };

const UNSAID = ['ArrowUp', 'ArrowDown', 'Ctrl+k'];
/** The hands know these; they stand last. */
const MOVES = ['j', 'k', 'Home', 'Escape'];

/** Everything that can be done now, and once something is typed everything that is called so. */
export function usePalette(asked: string): readonly PaletteEntry[] {
  const acts = useActEntries().filter(({ label, detail }) => isNamed(`${label} ${detail}`, asked));
  const found = useFinds(asked);
  return [...acts.map((act) => ({ ...act, kind: 'act' as const })), ...found];
}

/** What the keys do, each with its key; then what has none. */
function useActEntries(): readonly PaletteAct[] {
  const keys = useHotkeyList();
  const wider = useWiderActs();
  const known = new Set<string>();
  const keyed = keys.flatMap(({ key, label, run, disabled }) => {
    if (disabled || UNSAID.includes(key) || known.has(label)) return [];
    known.add(label);
    return [{ id: `key ${key}`, label, detail: '', key, run }];
  });
  const acts = [...keyed, ...wider.filter(({ label }) => !known.has(label))];
  const isMove = ({ key = '' }: PaletteAct) => Number(MOVES.includes(key));
  return acts.toSorted((a, b) => isMove(a) - isMove(b));
}

function useFinds(asked: string): readonly PaletteEntry[] {
  const { t } = useTranslation('desk');
  const { t: words } = useTranslation('triage');
  const { picture } = useOperation();
  const { desk } = useDesk();
  const { state } = picture;
  const messages = findMessages(state, asked).map(
    (message): PaletteEntry => ({
      kind: 'message',
      id: message.id,
      label: message.content ? titleOf(message.content.text) : t('queue.noText'),
      detail: [t('queue.rowNumber', { number: message.number }), state.groups.get(message.groupId)?.content?.name]
        .filter(Boolean)
        .join(' · '),
      run: () => {
        const tab: Tab = message.triage === 'open' ? 'all' : message.triage;
        desk.change({ tab, search: '', municipality: null, span: 'night', mode: 'read' });
        desk.select(message.id);
      },
    }),
  );
  const groups = findGroups(state, asked).map(
    ({ id, number, content }): PaletteEntry => ({
      kind: 'group',
      id,
      label: content?.name ?? '',
      detail: t('group.number', { number: String(number).padStart(2, '0') }),
      run: () => {
        desk.change({ tab: 'all', search: `groep ${number}`, municipality: null, mode: 'read' });
        if (content?.area) {
          const [lng, lat] = middleOf(content.area);
          desk.change({ shownPlace: { lng, lat } });
        }
      },
    }),
  );
  const isGroup = new Set(groups.map(({ label }) => label));
  const places = findOwnPlaces(state, asked, words('palette.group'))
    .filter(({ name }) => !isGroup.has(name))
    .map(
      ({ name, kind, lng, lat }): PaletteEntry => ({
        kind: 'place',
        id: `place ${name} ${lng} ${lat}`,
        ...{ label: name, detail: kind },
        run: () => desk.change({ shownPlace: { lng, lat } }),
      }),
    );
  return [...groups, ...messages, ...places];
}
