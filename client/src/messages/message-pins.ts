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
  /** ISO; decided messages older than this have no pin. */
  readonly decidedSince: string;
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
  readonly course: number | undefined;
  readonly pin: Pin;
};
export type PinMemory = WeakMap<Message, Known>;

/** Pins of all that is in triage and of what was decided lately. */
export function messagePins(state: State, view: PinView): readonly Pin[] {
  const pins: Pin[] = [];
  for (const message of state.messages.values()) {
    if (message.triage === 'decided' && (message.decisions.at(-1)?.at ?? '') < view.decidedSince) continue;
    if (view.within && !view.within(message)) continue;
    const pin = toPin(state, message, view);
    if (pin) pins.push(pin);
  }
  return pins;
}

function toPin(state: State, message: Message, view: PinView): Pin | null {
  const group = state.groups.get(message.groupId);
  const holder = message.claim ? state.staff.get(message.claim.staffId)?.content?.name : undefined;
  const fresh = view.now - Date.parse(message.receivedAt) < FRESH_MS;
  const dimmed = view.shows ? !view.shows(message) && message.urgency !== 'urgent' : false;
  const course = courseOf(state, message);
  const known = view.memory?.get(message);
  const isSame = known?.group === group && known?.holder === holder && known?.course === course;
  if (known && isSame && known.pin.fresh === fresh && known.pin.dimmed === dimmed) return known.pin;
  const place = placeOf(message, state.groups);
  if (!place) return null;
  const topic = topicOf(message);
  const pin: Pin = {
    ...place.point,
    ...{ id: message.id, urgency: message.urgency, state: pinState(message, view.staffId) },
    title: view.titles ? view.titles(message) : titleOf(message.content?.text ?? ''),
    subtitle: group?.content?.name ?? '',
    ...{ fresh, dimmed, icon: { id: topic, path: topicPaths[topic] } },
    ...(holder ? { holder: toInitials(holder) } : {}),
    ...(course === undefined ? {} : { course }),
  };
  view.memory?.set(message, { group, holder, course, pin });
  return pin;
}

/** How far the last dispatch about it is: 0 sent … 4 done; undefined when it went no further or was turned down. */
function courseOf(state: State, { decisions }: Message): number | undefined {
  const last = decisions.at(-1);
  const step = last?.kind === 'dispatch' ? state.dispatches.get(last.id)?.step : undefined;
  const at = steps.indexOf(step ?? '');
  return at < 0 ? undefined : at;
}

function pinState(message: Message, staffId: string | null): PinState {
  if (message.triage !== 'decided') {
    if (!message.claim) return 'open';
    return message.claim.staffId === staffId ? 'mine' : 'held';
  }
  const kind = message.decisions.at(-1)?.kind;
  return kind === 'dispatch' || kind === 'broadcast' ? kind : 'feedback';
}
