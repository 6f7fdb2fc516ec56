import { fitDescriptions } from '@nachtwacht/shared/hints/fit.ts';
import { createGazetteer } from '@nachtwacht/shared/hints/gazetteer.ts';
import type { FitHint, HintMessage, PlaceHint } from '@nachtwacht/shared/hints/hint.ts';
import { assessKinds } from '@nachtwacht/shared/hints/kind.ts';
import { resolvePlaces } from '@nachtwacht/shared/hints/place.ts';
import type { UrgencyAssessment } from '@nachtwacht/shared/hints/urgency.ts';
import { readUrgency } from '@nachtwacht/shared/hints/urgency-read.ts';
import type { LabelledMessage, LabelledSet, Middle } from './labelled-set.ts';

/** A labelled message with the hints it gets when it comes in. */
export interface AssessedMessage {
  readonly label: LabelledMessage;
  readonly urgency: UrgencyAssessment;
  readonly message: HintMessage;
  readonly places: readonly PlaceHint[];
  readonly fits: readonly FitHint[];
}

/** Runs the hints over a set in the order of time, knowing of each message only what came with it. */
export function assessSet(set: LabelledSet): readonly AssessedMessage[] {
  const gazetteer = createGazetteer(set.gazetteer);
  const { middles, pinned } = surroundings(set);
  return set.messages
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((label) => {
      const near = middles.get(label.group) ?? null;
      const called = label.called112 ?? 'unknown';
      const urgency = readUrgency(label.text, called, { hour: localHour(label.at) });
      const places = resolvePlaces(label.text, near, gazetteer, undefined, label.municipality ?? null);
      const surest = places[0];
      const pin = pinned ? pinOf(label) : null;
      const message: HintMessage = {
        ...{ id: label.id, at: new Date(label.at).toISOString(), text: label.text, near, photoHashes: [] },
        ...{ groupId: label.group, adminId: null, source: 'unknown', called112: called, urgency: urgency.urgency },
        kinds: assessKinds(label.text),
        point: pin ?? (surest ? { lng: surest.lng, lat: surest.lat } : null),
      };
      return { label, urgency, message, places, fits: fitDescriptions(set.descriptions, message) };
    });
}

/** Middles of the groups' areas: as given; else the one point that a whole group shares; else the median of its pins. */
function surroundings({ messages, groupMiddles }: LabelledSet): {
  middles: ReadonlyMap<string, Middle>;
  pinned: boolean;
} {
  const pins = Map.groupBy(
    messages.filter((message) => pinOf(message) !== null),
    ({ group }) => group,
  );
  const several = [...pins.values()].filter((told) => told.length > 1);
  const fixed = several.filter((told) => new Set(told.map(({ lat, lon }) => `${lat},${lon}`)).size === 1);
  const pinned = several.length === 0 || fixed.length < several.length * 0.8;
  const middles = new Map(groupMiddles);
  for (const [group, told] of pins) {
    if (middles.has(group)) continue;
    const points = told.flatMap((message) => pinOf(message) ?? []);
    middles.set(group, { lng: median(points.map(({ lng }) => lng)), lat: median(points.map(({ lat }) => lat)) });
  }
  return { middles, pinned };
}

function pinOf({ lat, lon }: LabelledMessage): Middle | null {
  return lat == null || lon == null ? null : { lng: lon, lat };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' });

function localHour(at: string): number {
  return Number(hours.format(new Date(at)));
}
