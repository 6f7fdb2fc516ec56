import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { z } from 'zod';
import { createStore, type Store } from '../store/create-store.ts';

/** Districts that a specialist looks after, as `municipality / district`; none chosen is the whole operation. */
export type Area = readonly string[];

export interface AreaStore {
  readonly store: Store<Area>;
  choose: (area: Area) => void;
}

/** Kept on this machine: the same desk, the same area after a reload. */
export function createAreaStore(operationId: string, staffId: string, storage: Storage = localStorage): AreaStore {
  const key = `nachtwacht.area.${operationId}.${staffId}`;
  const { store, set } = createStore<Area>(read(storage.getItem(key)));
  return {
    store,
    choose: (area) => {
      set(area);
      try {
        storage.setItem(key, JSON.stringify(area));
      } catch {
        // A full or forbidden storage keeps it until the page goes.
      }
    },
  };
}

function areaOf(group: Group | undefined): string {
  const { municipality = '', district = '' } = group?.content ?? {};
  return `${municipality} / ${district}`;
}

/** Outside it stands back, but what is urgent is everybody's. */
export function isOutside(area: Area, { urgency }: Pick<Message, 'urgency'>, group: Group | undefined): boolean {
  return area.length > 0 && urgency !== 'urgent' && !area.includes(areaOf(group));
}

/** Municipalities with their districts, by name. */
export function selectAreas(groups: Iterable<Group>): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, Set<string>>();
  for (const group of groups) {
    const { municipality = '' } = group.content ?? {};
    if (municipality === '') continue;
    known.set(municipality, (known.get(municipality) ?? new Set()).add(areaOf(group)));
  }
  return new Map([...known].sort().map(([name, areas]) => [name, [...areas].sort()]));
}

function read(text: string | null): Area {
  try {
    return z.array(z.string()).safeParse(JSON.parse(text ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}
