import { acceptanceLimits } from '@nachtwacht/shared/dispatches/acceptance.ts';
import { type Dispatch, isEnded } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { escalationLevel } from '@nachtwacht/shared/dispatches/events.ts';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import { type Clock, toInstant } from './clock.ts';
import { createDeadlines } from './deadlines.ts';
import { createLeases, type Leases } from './leases.ts';
import type { OperationRecord } from './record.ts';

export interface ClockworkParts {
  readonly record: OperationRecord;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Whatever time changes, as commands by the system. */
export interface Clockwork {
  readonly leases: Leases;
  close(): void;
}

type Pending = Omit<Command, 'id'>;

const RETRY_MS = 1000;
const END = 'end';

export function startClockwork({ record, clock, newId }: ClockworkParts): Clockwork {
  /** True when the record took it or says that there is nothing to do; false when it must be tried again. */
  const submit = async (pending: Pending): Promise<boolean> => {
    const ack = await record.submit({ id: newId(), ...pending } as Command, SYSTEM);
    if (ack.ok) return true;
    return 'refusal' in ack && ack.refusal.code !== 'busy' && ack.refusal.code !== 'journal-stopped';
  };

  const leases = createLeases(clock, record.state, (messageId, staffId, reason) => {
    submit({ type: 'message.expireClaim', data: { messageId, staffId, reason } }).then((isOver) => {
      if (!isOver) leases.retry(messageId);
    });
  });

  const deadlines = createDeadlines(clock, (key) => {
    const pending = toPending(record.state, key);
    if (!pending) return;
    submit(pending).then((isOver) => {
      if (!isOver) deadlines.set(key, clock.monotonicMs() + RETRY_MS);
    });
  });

  /** Deadlines are instants of the wall clock; they are waited for on the monotonic one. */
  const schedule = (key: string, instant: string | null) => {
    if (instant === null) deadlines.clear(key);
    else deadlines.set(key, clock.monotonicMs() + Math.max(0, Date.parse(instant) - clock.now()));
  };

  const follow = (event: RecordedEvent) => {
    for (const [key, instant] of deadlinesOf(record.state, event)) schedule(key, instant);
  };
  for (const [key, instant] of allDeadlines(record.state)) schedule(key, instant);

  const stopListening = record.onBatch(({ events }) => {
    events.forEach(follow);
    leases.follow(record.state);
  });

  return {
    leases,
    close: () => {
      stopListening();
      deadlines.close();
      leases.close();
    },
  };
}

/** Without an instant: what was set under this key before no longer counts. */
type Deadline = readonly [key: string, instant: string | null];

function deadlinesOf(state: State, event: RecordedEvent): Deadline[] {
  switch (event.type) {
    case 'message.asked':
    case 'message.postponed': {
      const { messageId } = event.header;
      return [[`later:${messageId}`, state.messages.get(messageId)?.laterUntil ?? null]];
    }
    case 'broadcast.held': {
      const { broadcastId, awaitsReader, releaseAt, expiresAt } = event.header;
      return [awaitsReader ? [`lapse:${broadcastId}`, expiresAt] : [`release:${broadcastId}`, releaseAt]];
    }
    case 'broadcast.confirmed':
      return [[`release:${event.header.broadcastId}`, event.header.releaseAt]];
    case 'broadcast.extended':
      return [[`expire:${event.header.broadcastId}`, event.header.expiresAt]];
    case 'broadcast.sent': {
      const broadcast = state.broadcasts.get(event.header.broadcastId);
      return broadcast ? [[`expire:${broadcast.id}`, broadcast.expiresAt]] : [];
    }
    case 'dispatch.closed':
    case 'dispatch.turnedDown':
    case 'dispatch.withdrawn':
      return awaitingEnd(state, event.header.dispatchId, event.at);
    case 'dispatch.sent':
    case 'dispatch.corrected':
      return escalationsOf(state.dispatches.get(event.header.dispatchId));
    case 'operation.opened':
    case 'operation.revised':
      return endOf(state);
    default:
      return [];
  }
}

function allDeadlines(state: State): Deadline[] {
  const found: Deadline[] = [];
  for (const messageId of state.untreated) {
    const { laterUntil, laterDispatch } = state.messages.get(messageId) ?? {};
    const dispatch = state.dispatches.get(laterDispatch ?? '');
    if (laterUntil) found.push([`later:${messageId}`, laterUntil]);
    else if (dispatch && isEnded(dispatch)) found.push([`later:${messageId}`, state.at]);
  }
  for (const { id, status, awaitsReader, releaseAt, expiresAt } of state.broadcasts.values()) {
    if (status === 'held') found.push(awaitsReader ? [`lapse:${id}`, expiresAt] : [`release:${id}`, releaseAt]);
    if (status === 'sent') found.push([`expire:${id}`, expiresAt]);
  }
  for (const dispatch of state.dispatches.values()) found.push(...escalationsOf(dispatch));
  return [...found, ...endOf(state)];
}

function endOf({ operation }: State): Deadline[] {
  return operation?.status === 'live' && !operation.endPassedAt ? [[END, operation.endsAt]] : [];
}

/** What was put off until this dispatch would end. */
function awaitingEnd(state: State, dispatchId: string, at: string): Deadline[] {
  const waiting = [...state.untreated].filter((id) => state.messages.get(id)?.laterDispatch === dispatchId);
  return waiting.map((id) => [`later:${id}`, at]);
}

/** What is still to come while nobody accepts it; a changed priority moves it. */
function escalationsOf(dispatch: Dispatch | undefined): Deadline[] {
  if (dispatch?.step !== 'sent') return [];
  const { id, priority, sentAt, escalations } = dispatch;
  const owed = escalationLevel.options.filter((each) => !escalations.some(({ level }) => level === each));
  return owed.map((level) => {
    const due = Date.parse(sentAt) + acceptanceLimits[priority][level];
    return [`escalate-${level}:${id}`, toInstant(due)];
  });
}

/** What is to be done at a deadline, or null when the state has moved on. */
function toPending(state: State, key: string): Pending | null {
  const [kind, id = ''] = key.split(':');
  if (key === END) return endOf(state).length > 0 ? { type: 'operation.passEnd', data: {} } : null;
  if (kind === 'later' && state.messages.get(id)?.triage === 'later') {
    return { type: 'message.resume', data: { messageId: id } };
  }
  const { status, awaitsReader } = state.broadcasts.get(id) ?? {};
  if (kind === 'lapse' && status === 'held' && awaitsReader) {
    return { type: 'broadcast.undo', data: { broadcastId: id } };
  }
  const level = escalationLevel.options.find((each) => kind === `escalate-${each}`);
  if (level && state.dispatches.get(id)?.step === 'sent') {
    return { type: 'dispatch.escalate', data: { dispatchId: id, level } };
  }
  if (kind === 'release' && status === 'held') return { type: 'broadcast.release', data: { broadcastId: id } };
  if (kind === 'expire' && status === 'sent') {
    return { type: 'broadcast.end', data: { broadcastId: id, reason: 'expired', text: '' } };
  }
  return null;
}
