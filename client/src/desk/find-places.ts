import type { State } from '@nachtwacht/shared/operation/state.ts';
import { type FoundPlace, foundPlace } from '@nachtwacht/shared/wire/http.ts';
import { z } from 'zod';
import { middleOf, type PickedPoint } from '../map/place-on-map.ts';

const MOST = 8;

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** The operation's own names: streets and places first, then groups; those that begin so before those that contain it. */
export function findOwnPlaces(state: State, asked: string, groupWord: string): FoundPlace[] {
  const wanted = fold(asked.trim());
  if (wanted.length < 2) return [];
  const found = [...ownPlaces(state, groupWord)].filter(({ names }) => names.some((name) => name.includes(wanted)));
  const starts = ({ names }: Named) => (names.some((name) => name.startsWith(wanted)) ? 0 : 1);
  return found
    .sort((a, b) => starts(a) - starts(b) || a.place.name.localeCompare(b.place.name))
    .slice(0, MOST)
    .map(({ place }) => place);
}

type Named = { place: FoundPlace; names: readonly string[] };

function* ownPlaces(state: State, groupWord: string): Generator<Named> {
  for (const { name, kind, municipality, lng, lat, aliases } of state.places ?? []) {
    yield { place: { name, kind: municipality || kind, lng, lat }, names: [name, ...aliases].map(fold) };
  }
  for (const { content } of state.groups.values()) {
    if (!content?.area) continue;
    const [lng, lat] = middleOf(content.area);
    yield { place: { name: content.name, kind: groupWord, lng, lat }, names: [fold(content.name)] };
  }
}

/** Beyond the operation's own names, asked through the server; null when it does not answer. */
export async function askPlaces(asked: string, near: PickedPoint, signal: AbortSignal): Promise<FoundPlace[] | null> {
  const query = new URLSearchParams({ q: asked, lng: near.lng.toFixed(5), lat: near.lat.toFixed(5) });
  try {
    const response = await fetch(`/api/places?${query}`, { credentials: 'same-origin', signal });
    return response.ok ? z.array(foundPlace).parse(await response.json()) : null;
  } catch {
    return null;
  }
}
