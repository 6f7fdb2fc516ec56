import type { DispatchKind } from '../dispatches/kinds.ts';
import type { MessageKind } from '../hints/hint.ts';
import { metresBetween } from '../hints/track-reach.ts';
import type { DecisionRef, Message } from '../messages/message.ts';
import type { State } from '../operation/state.ts';

/**
 * Counts messages with such a hint. It says how often hint and decision agreed, so that rules can be improved; an overruled
 * hint was as a rule a wrong hint. `untold`: the record does not say, or nothing is decided yet.
 */
export interface Followed {
  readonly followed: number;
  readonly overruled: number;
  readonly untold: number;
}

export type Weighed = 'urgency' | 'kind' | 'place' | 'likeness' | 'description';
export type HintsFollowed = Readonly<Record<Weighed, Followed>>;
type Verdict = keyof Followed | null;
type Known = Pick<State, 'messages' | 'dispatches'>;

/** As near to the named place as a pin must lie to be that place; the measure of the hints' own score. */
export const NEAR_METRES = 150;

export function hintsFollowedOf(state: Known): HintsFollowed {
  const messages = [...state.messages.values()];
  const count = (weigh: (message: Message, state: Known) => Verdict): Followed => {
    const counts = { followed: 0, overruled: 0, untold: 0 };
    for (const message of messages) {
      const verdict = weigh(message, state);
      if (verdict) counts[verdict] += 1;
    }
    return counts;
  };
  return {
    urgency: count(weighUrgency),
    kind: count(weighKind),
    place: count(weighPlace),
    likeness: count(weighLikeness),
    description: count(weighDescription),
  };
}

/**
 * Messages called urgent. Followed: dispatched, broadcast or phoned in. Overruled: only answered or waived, unless the admin
 * said that 112 was called already: then the record does not say.
 */
function weighUrgency(message: Message, state: Known): Verdict {
  if (message.urgency !== 'urgent') return null;
  const verdict = weighAct(message, state);
  return verdict === 'overruled' && message.called112 === 'yes' ? 'untold' : verdict;
}

/**
 * Messages that looked like an active description, leaving out those that the admin himself linked to it ("Hier gezien").
 * Followed: dispatched, broadcast or phoned in, for whatever reason. Overruled: only answered or waived.
 */
function weighDescription(message: Message, state: Known): Verdict {
  if (!message.hints?.descriptionIds.length || message.broadcastId !== null) return null;
  return weighAct(message, state);
}

/**
 * Messages with a hinted kind. Dispatched: followed when the kind of the dispatch (as corrected) belongs to a hinted kind,
 * else overruled; a dispatch of kind "other" tells nothing. Only hinted as question or chatter: followed when only answered or waived.
 */
function weighKind(message: Message, state: Known): Verdict {
  const kinds = message.hints?.kinds.filter((kind) => kind !== 'other') ?? [];
  if (kinds.length === 0) return null;
  const dispatched = standing(message, state).find(({ kind }) => kind === 'dispatch');
  const dispatchKind = dispatched && state.dispatches.get(dispatched.id)?.kind;
  if (dispatchKind === 'other') return 'untold';
  if (dispatchKind) return kinds.some((kind) => fits[dispatchKind].includes(kind)) ? 'followed' : 'overruled';
  const isTalk = kinds.every((kind) => kind === 'question' || kind === 'chatter');
  return isTalk && weighAct(message, state) === 'overruled' ? 'followed' : 'untold';
}

/**
 * Messages whose text names a place. Followed: staff set the pin (it carries their label) within NEAR_METRES of a named place
 * or one of its alternatives. Overruled: staff set it elsewhere. Untold: nobody of staff set it, or the words of message or
 * hint are gone.
 */
function weighPlace({ hints, content }: Message): Verdict {
  if (!hints?.placeNamed) return null;
  const pin = content?.placeLabel && content.place?.kind === 'point' ? content.place : null;
  if (!pin || !hints.content) return 'untold';
  const named = hints.content.places.flatMap((place) => [place, ...place.alternatives]);
  return named.some((place) => metresBetween(pin, place) <= NEAR_METRES) ? 'followed' : 'overruled';
}

/**
 * Messages that looked like an earlier one. Followed: it shares a dispatch, a feedback or one act of waiving with any of
 * them. Overruled: both are decided and share nothing. Untold: one of them undecided, or it was waived by itself (perhaps as duplicate).
 */
function weighLikeness(message: Message, state: Known): Verdict {
  const ids = message.hints?.likeMessageIds ?? [];
  if (ids.length === 0) return null;
  const mine = standing(message, state);
  const theirs = ids.flatMap((id) => state.messages.get(id) ?? []).map((like) => standing(like, state));
  const shared = new Set(mine.map(actKey));
  if (theirs.some((decisions) => decisions.some((each) => shared.has(actKey(each))))) return 'followed';
  const isTold = mine.some(({ kind }) => kind !== 'waiver') && theirs.every((decisions) => decisions.length > 0);
  return isTold ? 'overruled' : 'untold';
}

function weighAct(message: Message, state: Known): Exclude<Verdict, null> {
  const decisions = standing(message, state);
  if (message.phonedIn || decisions.some(({ kind }) => kind === 'dispatch' || kind === 'broadcast')) return 'followed';
  return decisions.length > 0 && message.triage === 'decided' ? 'overruled' : 'untold';
}

/** Its decisions without the dispatches that the desk itself took back; one that was turned down stands. */
function standing({ decisions }: Message, { dispatches }: Known): readonly DecisionRef[] {
  return decisions.filter(({ kind, id }) => kind !== 'dispatch' || dispatches.get(id)?.step !== 'withdrawn');
}

/** A waiver carries the message's own id: those of one act share its moment and its person. */
function actKey({ kind, id, at, staffId }: DecisionRef): string {
  return kind === 'waiver' ? `${kind} ${at} ${staffId}` : `${kind} ${id}`;
}

const fits: Readonly<Record<Exclude<DispatchKind, 'other'>, readonly MessageKind[]>> = {
  ...sorts(['fire'], ['fire-outdoor', 'fire-building', 'fire-home', 'fire-school', 'fire-sports', 'fire-shop']),
  ...sorts(['fire'], ['fire-verge', 'fire-rumour', 'fire-again']),
  ...sorts(['fire', 'vandalism'], ['fire-rubbish', 'fire-container', 'fire-vehicle']),
  ...sorts(['fireworks', 'nuisance'], ['fireworks']),
  ...sorts(['fireworks', 'suspicious'], ['fireworks-dealing']),
  ...sorts(['fireworks', 'fire', 'violence'], ['explosion', 'explosive-found', 'bomb-threat']),
  ...sorts(['vandalism', 'fireworks'], ['vandalism', 'vandalism-goods', 'vandalism-building', 'vandalism-vehicle']),
  ...sorts(['vandalism'], ['graffiti', 'street-furniture']),
  ...sorts(['nuisance', 'fireworks'], ['nuisance-youths', 'nuisance-noise', 'nuisance-person', 'gathering', 'event']),
  ...sorts(['nuisance', 'violence'], ['neighbours', 'quarrel', 'demonstration', 'sexual-harassment']),
  ...sorts(['nuisance', 'traffic'], ['nuisance-traffic', 'reckless-driving', 'drunk-driving']),
  ...sorts(['suspicious', 'burglary'], ['suspicious-person', 'suspicious-vehicle', 'suspicious-building', 'trespass']),
  ...sorts(['suspicious', 'burglary', 'violence'], ['intrusion', 'suspicious-object']),
  ...sorts(['suspicious', 'nuisance'], ['drugs-dealing']),
  ...sorts(['burglary'], ['burglary', 'burglary-home', 'burglary-business', 'burglary-shed', 'burglary-vehicle']),
  ...sorts(['burglary', 'suspicious'], ['theft', 'theft-goods', 'theft-vehicle']),
  ...sorts(['violence', 'burglary'], ['street-robbery', 'robbery-business', 'robbery-home']),
  ...sorts(
    ['violence'],
    ['fight', 'assault', 'threat', 'stabbing', 'shooting', 'responders-hindered', 'sexual-assault'],
  ),
  ...sorts(['violence', 'suspicious'], ['weapon', 'ammunition']),
  ...sorts(['violence', 'traffic'], ['injured']),
  ...sorts(['traffic'], ['traffic', 'traffic-accident', 'accident-injury', 'accident-damage', 'person-on-road']),
  ...sorts(['missing'], ['missing', 'in-water']),
  ...sorts(['missing', 'nuisance'], ['animal', 'animal-aggressive', 'nuisance-animals']),
};

function sorts<K extends DispatchKind>(
  hints: readonly MessageKind[],
  kinds: readonly K[],
): { readonly [kind in K]: readonly MessageKind[] } {
  return Object.fromEntries(kinds.map((kind) => [kind, hints])) as { [kind in K]: readonly MessageKind[] };
}
