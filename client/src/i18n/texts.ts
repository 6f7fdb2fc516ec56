import type { texts as board } from './nl/board.ts';
import type { texts as broadcasts } from './nl/broadcasts.ts';
import type { texts as common } from './nl/common.ts';
import type { texts as conversation } from './nl/conversation.ts';
import type { texts as desk } from './nl/desk.ts';
import type { texts as dispatches } from './nl/dispatches.ts';
import type { texts as evaluation } from './nl/evaluation.ts';
import type { texts as field } from './nl/field.ts';
import type { texts as guided } from './nl/guided.ts';
import type { texts as hints } from './nl/hints.ts';
import type { texts as join } from './nl/join.ts';
import type { texts as map } from './nl/map.ts';
import type { texts as profile } from './nl/profile.ts';
import type { texts as refusals } from './nl/refusals.ts';
import type { texts as report } from './nl/report.ts';
import type { texts as session } from './nl/session.ts';
import type { texts as setup } from './nl/setup.ts';
import type { texts as triage } from './nl/triage.ts';
import type { texts as wall } from './nl/wall.ts';

/** One noun, one file in nl/ and one in en/. The Dutch file says which keys exist. */
export type Texts = {
  common: typeof common;
  session: typeof session;
  refusals: typeof refusals;
  desk: typeof desk;
  conversation: typeof conversation;
  triage: typeof triage;
  board: typeof board;
  dispatches: typeof dispatches;
  wall: typeof wall;
  field: typeof field;
  guided: typeof guided;
  join: typeof join;
  profile: typeof profile;
  evaluation: typeof evaluation;
  setup: typeof setup;
  broadcasts: typeof broadcasts;
  hints: typeof hints;
  map: typeof map;
  report: typeof report;
};

export type Noun = keyof Texts;

/** The same keys as the Dutch, in another language. */
export type Translation<Dutch> = {
  readonly [Key in keyof Dutch]: Dutch[Key] extends string ? string : Translation<Dutch[Key]>;
};

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
