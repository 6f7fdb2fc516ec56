import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Pin, PinState } from '../map/pin.ts';
import { toInitials } from '../ui/format.ts';
import { placeOf } from './place-of.ts';
import { titleOf } from './title-of.ts';
import { topicOf, topicPaths } from './topic.ts';

const FRESH_MS = 10_000;

export type PinView = {
  /** Whose desk this is; null on a wall. */
  readonly staffId: string | null;
  /** ISO; decided messages older than this have no pin. */
  readonly decidedSince: string;
  /** Server time in milliseconds. */
  readonly now: number;
  /** Messages for which this is false stand back. */
  readonly shows?: (message: Message) => boolean;
  /** A wall without texts names its pins by topic alone. */
  readonly titles?: (message: Message) => string;
};

/** Pins of all that is in triage and of what was decided lately. */
export function messagePins(state: State, view: PinView): readonly Pin[] {
  const pins: Pin[] = [];
  for (const message of state.messages.values()) {
    if (message.triage === 'decided' && (message.decisions.at(-1)?.at ?? '') < view.decidedSince) continue;
    const pin = toPin(state, message, view);
    if (pin) pins.push(pin);
  }
  return pins;
}

function toPin(state: State, message: Message, view: PinView): Pin | null {
  const place = placeOf(message, state.groups);
  if (!place) return null;
  const group = state.groups.get(message.groupId);
  const topic = topicOf(message);
  const holder = message.claim ? state.staff.get(message.claim.staffId)?.content?.name : undefined;
  return {
    ...place.point,
    id: message.id,
    urgency: message.urgency,
    state: pinState(message, view.staffId),
    title: view.titles ? view.titles(message) : titleOf(message.content?.text ?? ''),
    subtitle: group?.content?.name ?? '',
    fresh: view.now - Date.parse(message.receivedAt) < FRESH_MS,
    dimmed: view.shows ? !view.shows(message) && message.urgency !== 'urgent' : false,
    icon: { id: topic, path: topicPaths[topic] },
    ...(holder ? { holder: toInitials(holder) } : {}),
  };
}

function pinState(message: Message, staffId: string | null): PinState {
  if (message.triage !== 'decided') {
    if (!message.claim) return 'open';
    return message.claim.staffId === staffId ? 'mine' : 'held';
  }
  const kind = message.decisions.at(-1)?.kind;
  return kind === 'dispatch' || kind === 'broadcast' ? kind : 'feedback';
}
