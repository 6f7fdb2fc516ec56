import { canonicalJson, type Json } from '../journal/canonical.ts';
import { createState, type State } from './state.ts';

type Encoded = Json;

/** Maps and Sets as tagged arrays, everything else as it stands. */
function encode(value: unknown, content: 'keep' | 'drop'): Encoded {
  if (value instanceof Map) return { $map: [...value].map(([key, each]) => [String(key), encode(each, content)]) };
  if (value instanceof Set) return { $set: [...value].map((each) => encode(each, content)) };
  if (Array.isArray(value)) return value.map((each) => encode(each, content));
  if (typeof value !== 'object' || value === null) return value as Json;
  const members = Object.entries(value).map(([key, each]) => [
    key,
    key === 'content' && content === 'drop' ? null : encode(each, content),
  ]);
  return Object.fromEntries(members) as Json;
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  if ('$map' in value && Array.isArray(value.$map))
    return new Map(value.$map.map(([key, each]: [string, unknown]) => [key, decode(each)]));
  if ('$set' in value && Array.isArray(value.$set)) return new Set(value.$set.map(decode));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decode(each)]));
}

/** The whole state as JSON text, for a snapshot. */
export function stateToJson(state: State): string {
  return JSON.stringify(encode(state, 'keep'));
}

/** Reads `stateToJson` back. Throws when a part of the state is missing. */
export function stateFromJson(text: string): State {
  const decoded = decode(JSON.parse(text)) as State;
  for (const [key, empty] of Object.entries(createState())) {
    const part: unknown = decoded[key as keyof State];
    if (
      part === undefined ||
      (empty instanceof Map && !(part instanceof Map)) ||
      (empty instanceof Set && !(part instanceof Set))
    ) {
      throw new TypeError(`a snapshot without ${key}`);
    }
  }
  return decoded;
}

/**
 * One text for equal states (P2), whatever bodies they hold: contents and canned texts are left out,
 * maps and sets are sorted by key.
 */
export function stateFingerprint(state: State): string {
  const sorted = Object.fromEntries(
    Object.entries({ ...state, cannedTexts: null, places: null }).map(([key, part]) => [key, sort(part)]),
  );
  return canonicalJson(encode(sorted, 'drop'));
}

function sort(part: unknown): unknown {
  if (part instanceof Map) return new Map([...part].map(([key, each]) => [key, sortCourse(each)] as const).sort(byKey));
  if (part instanceof Set) return new Set([...part].sort());
  return part;
}

function sortCourse(entity: unknown): unknown {
  if (typeof entity !== 'object' || entity === null || !('course' in entity)) return entity;
  const { course } = entity;
  if (typeof course !== 'object' || course === null || !('byAdmin' in course)) return entity;
  return { ...entity, course: { ...course, byAdmin: sort(course.byAdmin) } };
}

function byKey([a]: readonly [unknown, unknown], [b]: readonly [unknown, unknown]): number {
  return String(a) < String(b) ? -1 : 1;
}
