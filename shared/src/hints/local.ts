import type { Hotspot, Note } from '../knowledge/knowledge.ts';
import type { Point } from '../operation/text.ts';
import type { HintMessage, MessageKind } from './hint.ts';
import { hoursIn, kindsIn } from './local-words.ts';
import { metresBetween } from './track-reach.ts';

/** A place with trouble in an earlier year near this message: how much it weighs here and now, and why. */
export interface HotspotHint {
  readonly hotspotId: string;
  readonly year: number;
  readonly metres: number;
  readonly weight: number;
  readonly sameKind: MessageKind | null;
  /** The trouble then was about this hour. */
  readonly sameHour: boolean;
}

/** A permit, order or district note in force there and then. */
export interface NoteHint {
  readonly noteId: string;
  readonly kind: Note['kind'];
  readonly metres: number;
}

export interface LocalHints {
  readonly hotspots: readonly HotspotHint[];
  readonly notes: readonly NoteHint[];
}

export interface LocalKnowledge {
  readonly hotspots: Iterable<Hotspot>;
  readonly notes: Iterable<Note>;
  /** The moment for which is asked. */
  readonly at: string;
  readonly timeZone?: string;
}

const MAX_HOTSPOTS = 5;
const MAX_NOTES = 5;
const HOTSPOT_MARGIN_METRES = 150;
const NOTE_METRES = 500;
/** Without a point the group's own area stands for the place: less sure, and wider. */
const AREA_METRES = 350;
/** What a year ago weighs against a year later. */
const YEARLY = 0.8;

/** What is known of the place of a message: hotspots around it, the weightiest first, and what is in force there and then. */
export function localHints(message: HintMessage, knowledge: LocalKnowledge): LocalHints {
  const place = message.point ?? message.near;
  if (!place) return { hotspots: [], notes: [] };
  return { hotspots: hotspotsAround(message, place, knowledge), notes: notesInForce(message, place, knowledge) };
}

function hotspotsAround(message: HintMessage, place: Point, knowledge: LocalKnowledge): readonly HotspotHint[] {
  const now = clockOf(knowledge.at, knowledge.timeZone ?? 'Europe/Amsterdam');
  if (!now) return [];
  const found: HotspotHint[] = [];
  for (const { id, year, content } of knowledge.hotspots) {
    if (!content || !isNear(content, place)) continue;
    const metres = metresBetween(content, place);
    const reach = content.radiusMetres + HOTSPOT_MARGIN_METRES + (message.point ? 0 : AREA_METRES);
    if (!(metres <= reach)) continue;
    const said = kindsIn(`${content.kind} ${content.text}`);
    const sameKind = message.kinds.find(({ kind }) => said.includes(kind))?.kind ?? null;
    const hours = hoursIn(content.text);
    const sameHour = hours.some((hour) => hoursApart(hour, now.hour) <= 1);
    const weight =
      (1 - (metres / reach) * 0.5) *
      (sameKind ? 1 : 0.5) *
      YEARLY ** Math.min(30, Math.max(0, now.year - year - 1)) *
      (hours.length === 0 ? 0.8 : sameHour ? 1 : 0.6) *
      (message.point ? 1 : 0.5);
    const share = Math.round(weight * 100) / 100;
    found.push({ hotspotId: id, year, metres: Math.round(metres), weight: share, sameKind, sameHour });
  }
  return found.sort((a, b) => b.weight - a.weight || a.metres - b.metres).slice(0, MAX_HOTSPOTS);
}

function notesInForce(message: HintMessage, place: Point, { notes, at }: LocalKnowledge): readonly NoteHint[] {
  const reach = NOTE_METRES + (message.point ? 0 : AREA_METRES);
  const found: NoteHint[] = [];
  for (const { id, kind, until, addedAt, content } of notes) {
    if (!content || addedAt > at || (until !== null && until <= at) || !isNear(content, place)) continue;
    const metres = metresBetween(content, place);
    if (metres <= reach) found.push({ noteId: id, kind, metres: Math.round(metres) });
  }
  return found.sort((a, b) => a.metres - b.metres || (a.noteId < b.noteId ? -1 : 1)).slice(0, MAX_NOTES);
}

/** A cheap look before distances are worked out: within some three kilometres. */
function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.lat - b.lat) < 0.03 && Math.abs(a.lng - b.lng) < 0.05;
}

function hoursApart(a: number, b: number): number {
  const apart = Math.abs(a - b) % 24;
  return Math.min(apart, 24 - apart);
}

/** The hour on the clock there, and the year in which the night began. */
function clockOf(at: string, timeZone: string): { readonly year: number; readonly hour: number } | null {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  const told = new Map(
    clockIn(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const hour = (told.get('hour') ?? 0) + (told.get('minute') ?? 0) / 60;
  const year = told.get('year') ?? 0;
  return { hour, year: told.get('month') === 1 && told.get('day') === 1 && hour < 12 ? year - 1 : year };
}

/** Making a clock is dear. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const clock = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', ...fields });
  clocks.set(timeZone, clock);
  return clock;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
