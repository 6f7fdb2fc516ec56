import type { Broadcast } from '../broadcasts/broadcast.ts';
import type { Message } from '../messages/message.ts';
import type { CommandData } from '../operation/command.ts';
import type { State } from '../operation/state.ts';
import type { Point, Ring } from '../operation/text.ts';
import { hintCommands } from './events.ts';
import { fitDescriptions } from './fit.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import type { GazetteerPlace, HintDescription, HintMessage } from './hint.ts';
import { assessKinds } from './kind.ts';
import { kindModel } from './kind-model.ts';
import { amendLexicon, type Lexicon } from './lexicon.ts';
import { dutchLexicon } from './lexicon-dutch.ts';
import { findLikely } from './likeness.ts';
import { createLikenessIndex } from './likeness-index.ts';
import { localHints } from './local.ts';
import { resolvePlaces } from './place.ts';
import { findSeenPlates } from './plate.ts';
import { type Standing, standingOf } from './standing.ts';

const WINDOW_MINUTES = 180;
const SURE_PLACE = 0.6;

export type AssessCommand = CommandData<'message.assess'>;

/** Remembers earlier messages, names and words of one operation; belongs to whoever assesses. */
export interface Assessor {
  /** The hints of a message as the state stands, or null where its words are gone. Remembers it for the next. */
  assess(state: State, messageId: string): AssessCommand | null;
}

export function createAssessor(): Assessor {
  const index = createLikenessIndex({ windowMinutes: WINDOW_MINUTES });
  const sentBy = new Map<string, Set<string>>();
  const lexiconOf = remember((state: State) => [state.lexicon.content], toLexicon);
  const gazetteerOf = remember((state: State) => [state.places, state.lexicon.content, state.groups.size], toGazetteer);

  return {
    assess(state, messageId) {
      const message = state.messages.get(messageId);
      if (!message?.content) return null;
      const group = state.groups.get(message.groupId)?.content ?? null;
      const near = group?.area ? middleOf(group.area) : null;
      const lexicon = lexiconOf(state);
      const kinds = assessKinds(message.content.text, lexicon);
      const reach = group?.area && near ? radiusOf(group.area, near) : undefined;
      const places = resolvePlaces(message.content.text, near, gazetteerOf(state), reach, group?.municipality ?? null);
      const seen = toHintMessage(message, kinds, near, places[0]);
      const likeness = findLikely(index, seen);
      index.add(seen);
      const fits = fitDescriptions(activeDescriptions(state), seen).slice(0, 5);
      const local = localHints(seen, {
        hotspots: state.hotspots.values(),
        notes: state.notes.values(),
        at: message.receivedAt,
        ...(state.operation && { timeZone: state.operation.timeZone }),
      });
      return hintCommands['message.assess'].parse({
        messageId,
        version: `${lexicon.version}+${kindModel().version}+${state.lexicon.revision}`,
        kinds: kinds.map(({ kind }) => kind),
        likeMessageIds: likeness.map((hint) => hint.messageId),
        descriptionIds: fits.map(({ descriptionId }) => descriptionId),
        corroborated: likeness.some(({ corroborates }) => corroborates),
        rumour: likeness.some(({ rumour }) => rumour),
        placeNamed: places.length > 0,
        kindHints: kinds,
        places,
        likeness,
        fits,
        hotspots: local.hotspots,
        notes: local.notes,
        standing: standingBefore(state, message, sentBy),
      });
    },
  };
}

/** Of the group's own messages only, so that a long night costs no more than a short one. */
function standingBefore(state: State, { id, groupId }: Message, sentBy: Map<string, Set<string>>): Standing {
  const sent = sentBy.get(groupId) ?? new Set();
  const earlier = [...sent].flatMap((other) => (other === id ? [] : (state.messages.get(other) ?? [])));
  sentBy.set(groupId, sent.add(id));
  return standingOf(earlier);
}

function toHintMessage(
  message: Message,
  kinds: HintMessage['kinds'],
  near: Point | null,
  named?: Point & { confidence: number },
): HintMessage {
  const place = message.content?.place;
  const pin = place?.kind === 'point' ? { lng: place.lng, lat: place.lat } : null;
  const surest = named && named.confidence >= SURE_PLACE ? { lng: named.lng, lat: named.lat } : null;
  return {
    id: message.id,
    at: message.receivedAt,
    groupId: message.groupId,
    adminId: message.adminId,
    text: message.content?.text ?? '',
    source: message.source,
    called112: message.called112,
    urgency: message.urgency,
    kinds,
    point: pin ?? surest,
    near,
    photoHashes: message.content?.photoHashes ?? [],
  };
}

function activeDescriptions(state: State): HintDescription[] {
  return [...state.broadcasts.values()]
    .filter(({ status, hasDescription }) => status === 'sent' && hasDescription)
    .map(toDescription);
}

function toDescription({ id, content, sentAt }: Broadcast): HintDescription {
  const { title = '', text = '', description = null, point = null } = content ?? {};
  const words = [title, text, ...Object.values(description ?? {})].join('. ');
  const isVehicle =
    description !== null && description.vehicle !== '' && description.clothing === '' && description.count === '';
  return {
    id,
    kind: isVehicle ? 'vehicle' : description?.count ? 'group' : 'person',
    text: words,
    plate: findSeenPlates(words)[0]?.written ?? null,
    lastSeen: point && sentAt ? { ...point, at: sentAt } : null,
  };
}

function toLexicon({ lexicon }: State): Lexicon {
  return lexicon.content ? amendLexicon(dutchLexicon, lexicon.content) : dutchLexicon;
}

/** The operation's own names, its nicknames, and the districts of its groups. */
function toGazetteer(state: State): Gazetteer {
  const own = state.places ?? [];
  const nicknames = state.lexicon.content?.nicknames ?? [];
  const named = own.map((place) => {
    const aliases = nicknames
      .filter((nickname) => nickname.place.toLowerCase() === place.name.toLowerCase())
      .map(({ alias }) => alias);
    return aliases.length > 0 ? { ...place, aliases: [...place.aliases, ...aliases] } : place;
  });
  const known = new Set(named.map(({ name }) => name.toLowerCase()));
  return createGazetteer([...named, ...districtsOf(state).filter(({ name }) => !known.has(name.toLowerCase()))]);
}

function districtsOf(state: State): GazetteerPlace[] {
  const areas = new Map<string, { municipality: string; middles: Point[] }>();
  for (const { content } of state.groups.values()) {
    if (!content?.area) continue;
    const district = areas.get(content.district) ?? { municipality: content.municipality, middles: [] };
    areas.set(content.district, district);
    district.middles.push(middleOf(content.area));
  }
  return [...areas].map(([name, { municipality, middles }]) => ({
    name,
    kind: 'district',
    municipality,
    ...meanOf(middles),
    aliases: [],
  }));
}

function middleOf(area: Ring): Point {
  return meanOf(area.slice(1).map(([lng, lat]) => ({ lng, lat })));
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { lng, lat }) => ({ lng: total.lng + lng, lat: total.lat + lat }), {
    lng: 0,
    lat: 0,
  });
  return { lng: sum.lng / points.length, lat: sum.lat / points.length };
}

const METRES_PER_DEGREE = 111_320;

function radiusOf(area: Ring, middle: Point): number {
  const shrink = Math.cos((middle.lat * Math.PI) / 180);
  return Math.max(
    ...area.map(([lng, lat]) => Math.hypot((lng - middle.lng) * shrink, lat - middle.lat) * METRES_PER_DEGREE),
  );
}

/** Keeps the last result as long as what it was made of is the same. */
function remember<T>(made: (state: State) => readonly unknown[], make: (state: State) => T): (state: State) => T {
  let last: { of: readonly unknown[]; result: T } | null = null;
  return (state) => {
    const of = made(state);
    if (!last || of.some((part, index) => part !== last?.of[index])) last = { of, result: make(state) };
    return last.result;
  };
}
