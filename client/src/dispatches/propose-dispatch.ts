import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { DispatchTarget, Priority } from '@nachtwacht/shared/dispatches/events.ts';
import type { DispatchKind } from '@nachtwacht/shared/dispatches/kinds.ts';
import type { MessageKind } from '@nachtwacht/shared/hints/hint.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { placeOf } from '../messages/place-of.ts';

export interface DispatchProposal {
  readonly target: DispatchTarget;
  readonly priority: Priority;
  readonly kind: DispatchKind;
  readonly summary: string;
  readonly placeLabel: string;
  readonly point: Point | null;
  /** The very spot, or somewhere around it. */
  readonly precision: 'point' | 'area';
  readonly note: string;
}

const MAX_SUMMARY = 1000;

/** What the form starts with; all of it can be changed. */
export function proposeDispatch(message: Message, groups: State['groups']): DispatchProposal {
  const text = message.content?.text ?? '';
  const place = placeOf(message, groups);
  const label = message.content?.placeLabel || groups.get(message.groupId)?.content?.name || '';
  return {
    target: 'control-room',
    priority: proposePriority(message),
    kind: proposeKind(text, message),
    summary: toSummary(text),
    placeLabel: label.slice(0, 200),
    point: place?.point ?? null,
    precision: place?.exact ? 'point' : 'area',
    note: '',
  };
}

/** What a dispatch asks now, to be corrected. */
export function toProposal({ target, priority, kind, content }: Dispatch): DispatchProposal {
  const { summary = '', placeLabel = '', point = null, note = '', precision = 'point' } = content ?? {};
  return { target, priority, kind, summary, placeLabel, point, note, precision };
}

/** Urgent 1, raised 2, normal 3. */
export function proposePriority({ urgency }: Pick<Message, 'urgency'>): Priority {
  if (urgency === 'urgent') return 1;
  return urgency === 'raised' ? 2 : 3;
}

// First match wins: what endangers people stands before what is damaged.
const kindsByWord: readonly (readonly [DispatchKind, RegExp])[] = [
  [
    'fire-container',
    /(?=.*(brand|vlam|fik|in de hens|smelt))(?=.*(container|prullenbak|afval|vuilnis|kliko|wipkip))/su,
  ],
  ['fire-vehicle', /(?=.*(brand|vlam|fik|in de hens|smelt))(?=.*(\bauto|busje|scooter|voertuig))/su],
  [
    'fire-building',
    /(?=.*(brand|vlam|fik|in de hens|smelt))(?=.*(huis|woning|schuur|school|flat|gebouw|dak|gevel|loods|bushok))/su,
  ],
  ['fire-outdoor', /brand(?!weer)|vlam|\bfik|in de hens|vreugdevuur|pallets|autobanden|aangestoken|\brook/u],
  ['explosion', /explosie|ontplof/u],
  ['weapon', /wapen|\bmes(sen)?\b|pistool|knuppel|machete|schiet|geschoten/u],
  ['injured', /gewond|bloed|bewusteloos|ambulance|reanim|onwel/u],
  ['fight', /vecht|in elkaar geslagen|ruzie/u],
  ['assault', /mishandel|geslagen|schoppen/u],
  ['threat', /bedreig|dreig|intimider/u],
  ['missing', /vermist|kind kwijt/u],
  ['burglary', /inbraak|inbreken|inbrekers/u],
  ['theft', /gestolen|diefstal|stelen/u],
  ['traffic-accident', /ongeluk|aanrijding|botsing/u],
  ['vandalism', /verniel|gesloopt|slopen|ruit|bushok|prullenbak|lantaarnpaal|brievenbus|graffiti|bekras/u],
  ['fireworks-dealing', /(?=.*vuurwerk)(?=.*(verkoop|verkopen|handel))/su],
  ['fireworks', /vuurwerk|cobra|knal|vuurpijl|mortier|nitraat|rotje/u],
  ['suspicious-vehicle', /(?=.*(verdacht|rondjes|draaiende motor|kenteken))(?=.*(\bauto|busje|bestel|motor))/su],
  ['nuisance-youths', /jongeren|jeugd|jongens|groepje|hangen|hangt/u],
  ['suspicious-person', /verdacht|bivakmuts|gemaskerd|sluip|rondkijk/u],
  ['traffic', /weg geblokkeerd|blokkeren|straat versperd|verkeer/u],
  ['nuisance-noise', /lawaai|geluidsoverlast|harde muziek|herrie/u],
  ['animal', /\bhond|\bkat\b|paard|dier/u],
];

/** What each kind of message may become; the first where no word of the text says it finer. */
const byHint: Readonly<Record<MessageKind, readonly DispatchKind[]>> = {
  fire: ['fire-outdoor', 'fire-container', 'fire-vehicle', 'fire-building'],
  fireworks: ['fireworks', 'fireworks-dealing', 'explosion'],
  vandalism: ['vandalism'],
  nuisance: ['nuisance-youths', 'nuisance-noise'],
  suspicious: ['suspicious-person', 'suspicious-vehicle'],
  burglary: ['burglary', 'theft'],
  violence: ['fight', 'assault', 'threat', 'weapon', 'injured'],
  traffic: ['traffic', 'traffic-accident'],
  missing: ['missing'],
  question: [],
  chatter: [],
  other: ['other', 'animal', 'injured', 'theft'],
};

type Known = Pick<Message, 'hints' | 'urgencyReasons'>;

/** A kind of incident from the words of the text, as far as the hints agree; `other` when none is known. */
export function proposeKind(text: string, known?: Known): DispatchKind {
  const lower = text.toLowerCase();
  const named = kindsByWord.filter(([, pattern]) => pattern.test(lower)).map(([kind]) => kind);
  const kinds = known?.hints?.kinds.filter((kind) => byHint[kind].length > 0) ?? [];
  if (!known || kinds.length === 0) return named[0] ?? 'other';
  const allowed = new Set<DispatchKind>(kinds.flatMap((kind) => byHint[kind]));
  if (known.urgencyReasons.includes('weapon')) allowed.add('weapon');
  if (known.urgencyReasons.includes('injury')) allowed.add('injured');
  return named.find((kind) => allowed.has(kind)) ?? kinds.flatMap((kind) => byHint[kind])[0] ?? 'other';
}

// Control characters have no place in what the control room reads; the message itself keeps them.
function toSummary(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length <= MAX_SUMMARY ? line : `${line.slice(0, MAX_SUMMARY - 1)}…`;
}
