import { isEnded } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { courseSteps } from '@nachtwacht/shared/dispatches/events.ts';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Pin, PinState } from '../map/pin.ts';
import { toInitials } from '../ui/format.ts';
import { placeOf } from './place-of.ts';
import { titleOf } from './title-of.ts';
import { topicOf, topicPaths } from './topic.ts';

const FRESH_MS = 10_000;
const steps: readonly string[] = courseSteps;

export type PinView = {
  /** Whose desk this is; null on a wall. */
  readonly staffId: string | null;
  /** ISO; what was decided before this has no pin unless a dispatch about it runs. Null: only what is in triage has one. */
  readonly decidedSince: string | null;
  /** Server time in milliseconds. */
  readonly now: number;
  /** Messages for which this is false stand back. */
  readonly shows?: (message: Message) => boolean;
  /** Messages for which this is false are not on the map at all. */
  readonly within?: (message: Message) => boolean;
  /** A wall without texts names its pins by topic alone. */
  readonly titles?: (message: Message) => string;
  /** Kept by who draws the same view again: of thousands of pins one changes at a time, the others stay the same object. */
  readonly memory?: PinMemory;
};

type Known = {
  readonly group: Group | undefined;
  readonly holder: string | undefined;
  readonly state: PinState;
  readonly course: number | undefined;
  readonly pin: Pin;
};
type Outcome = Pick<Known, 'state' | 'course'> & {
  /** Null while a dispatch runs. */
  readonly overSince: string | null;
};
export type PinMemory = WeakMap<Message, Known>;

/** Pins of all that is in triage, of what a dispatch runs for, and of what was decided lately. */
export function messagePins(state: State, view: PinView): readonly Pin[] {
  const pins: Pin[] = [];
  for (const message of state.messages.values()) {
    const outcome = message.triage === 'decided' ? outcomeOf(state, message) : null;
    if (outcome && !isShown(outcome, view.decidedSince)) continue;
    if (view.within && !view.within(message)) continue;
    const pin = toPin(state, message, view, outcome);
    if (pin) pins.push(pin);
  }
  return pins;
}

function isShown({ overSince }: Outcome, decidedSince: string | null): boolean {
  return decidedSince !== null && (overSince === null || overSince >= decidedSince);
}

function toPin(state: State, message: Message, view: PinView, outcome: Outcome | null): Pin | null {
  const group = state.groups.get(message.groupId);
  const holder = message.claim ? state.staff.get(message.claim.staffId)?.content?.name : undefined;
  const fresh = view.now - Date.parse(message.receivedAt) < FRESH_MS;
  const dimmed = view.shows ? !view.shows(message) && message.urgency !== 'urgent' : false;
  const { state: pinState, course } = outcome ?? { state: triageState(message, view.staffId), course: undefined };
  const known = view.memory?.get(message);
  const isSame =
    known?.group === group && known?.holder === holder && known?.state === pinState && known?.course === course;
  if (known && isSame && known.pin.fresh === fresh && known.pin.dimmed === dimmed) return known.pin;
  const place = placeOf(message, state.groups);
  if (!place) return null;
  const topic = topicOf(message);
  const pin: Pin = {
    ...place.point,
    ...{ id: message.id, urgency: message.urgency, state: pinState },
    title: view.titles ? view.titles(message) : titleOf(message.content?.text ?? ''),
    subtitle: group?.content?.name ?? '',
    ...{ fresh, dimmed, icon: { id: topic, path: topicPaths[topic] } },
    ...(holder ? { holder: toInitials(holder) } : {}),
    ...(course === undefined ? {} : { course }),
  };
  view.memory?.set(message, { group, holder, state: pinState, course, pin });
  return pin;
}

/** A dispatch that runs goes before all; else what came last: a decision, or the end of a dispatch. */
function outcomeOf(state: State, { decisions }: Message): Outcome {
  const last = decisions.at(-1);
  const sent = decisions.flatMap(({ kind, id }) => (kind === 'dispatch' ? (state.dispatches.get(id) ?? []) : []));
  const running = sent.filter((each) => !isEnded(each)).at(-1);
  if (running) return { state: 'dispatch', course: steps.indexOf(running.step), overSince: null };
  const doneAt =
    sent
      .filter(({ step }) => step === 'done')
      .at(-1)
      ?.course.at(-1)?.at ?? '';
  const at = last?.at ?? '';
  if (doneAt !== '' && doneAt >= at) return { state: 'dispatch', course: steps.indexOf('done'), overSince: doneAt };
  const isNamed = last?.kind === 'dispatch' || last?.kind === 'broadcast';
  return { state: isNamed ? last.kind : 'feedback', course: undefined, overSince: at };
}

function triageState({ claim }: Message, staffId: string | null): PinState {
  if (!claim) return 'open';
  return claim.staffId === staffId ? 'mine' : 'held';
}
