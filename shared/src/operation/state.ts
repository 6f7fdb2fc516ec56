import type { Broadcast } from '../broadcasts/broadcast.ts';
import type { AgreedOutcomes, Dispatch } from '../dispatches/dispatch.ts';
import { dispatchOutcome } from '../dispatches/events.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Admin, Group } from '../groups/group.ts';
import type { GazetteerPlace } from '../hints/hint.ts';
import type { LexiconAmendments } from '../hints/lexicon.ts';
import type { Incident } from '../incidents/incident.ts';
import type { CannedText } from '../knowledge/events.ts';
import type { Hotspot, Note } from '../knowledge/knowledge.ts';
import type { Message } from '../messages/message.ts';
import type { StaffRole } from './actor.ts';
import type { OperationPlan, OperationStatus } from './operation-events.ts';

export interface Operation {
  readonly status: OperationStatus;
  readonly exercise: boolean;
  readonly timeZone: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly openedAt: string | null;
  /** When the planned end was recorded as passed; null before, or after another end was planned. */
  readonly endPassedAt: string | null;
  readonly closedAt: string | null;
  readonly content: OperationPlan | null;
}

export interface StaffMember {
  readonly id: string;
  readonly role: StaffRole;
  readonly active: boolean;
  readonly content: { readonly name: string } | null;
}

/**
 * All that a journal says. It has one owner (server, picture, replay), who alone calls `reduce` on it:
 * the containers change in place, an entity that changes becomes a new object.
 * Every entity keeps its destroyable part in `content`; states are equal when they are equal without it.
 */
export interface State {
  seq: number;
  epoch: number;
  at: string;
  operation: Operation | null;
  cannedTexts: readonly CannedText[] | null;
  /** The operation's own gazetteer; null while empty, destroyed or not loaded. */
  places: readonly GazetteerPlace[] | null;
  /** What the operation changed in the lexicon of the hints. */
  lexicon: { readonly revision: number; readonly content: LexiconAmendments | null };
  /** What a board offers when a dispatch ends; every outcome while nothing was agreed. */
  outcomes: AgreedOutcomes;
  numbers: { message: number; dispatch: number; broadcast: number; incident: number };
  readonly staff: Map<string, StaffMember>;
  readonly groups: Map<string, Group>;
  readonly admins: Map<string, Admin>;
  readonly messages: Map<string, Message>;
  /** Ids of messages still in triage (open or later). */
  readonly untreated: Set<string>;
  /** Ids of messages that somebody holds. */
  readonly claimed: Set<string>;
  readonly dispatches: Map<string, Dispatch>;
  readonly feedback: Map<string, Feedback>;
  readonly broadcasts: Map<string, Broadcast>;
  readonly incidents: Map<string, Incident>;
  readonly hotspots: Map<string, Hotspot>;
  readonly notes: Map<string, Note>;
  /** By admin id. */
  readonly evaluations: Map<string, Evaluation>;
}

export function createState(): State {
  return {
    seq: 0,
    epoch: 1,
    at: '',
    operation: null,
    cannedTexts: null,
    places: null,
    lexicon: { revision: 0, content: null },
    outcomes: { offered: dispatchOutcome.options, content: { own: [] } },
    numbers: { message: 0, dispatch: 0, broadcast: 0, incident: 0 },
    staff: new Map(),
    groups: new Map(),
    admins: new Map(),
    messages: new Map(),
    untreated: new Set(),
    claimed: new Set(),
    dispatches: new Map(),
    feedback: new Map(),
    broadcasts: new Map(),
    incidents: new Map(),
    hotspots: new Map(),
    notes: new Map(),
    evaluations: new Map(),
  };
}
