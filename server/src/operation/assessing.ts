import { createAssessor } from '@nachtwacht/shared/hints/assess.ts';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { Log } from '../log.ts';
import type { OperationRecord } from './record.ts';

/** Beyond this many waiting messages the oldest go without hints: the writer never waits for them. */
export const MAX_UNASSESSED = 2000;

export interface AssessingParts {
  readonly operation: string;
  readonly record: OperationRecord;
  readonly newId: () => string;
  readonly log: Log;
}

/** Follows each message with `message.assessed`: one message a turn of the event loop, after its own entry is acknowledged. */
export function startAssessing({ operation, record, newId, log }: AssessingParts): { close(): void } {
  const assessor = createAssessor();
  const waiting = new Set<string>();
  let isScheduled = false;
  let isClosed = false;

  const schedule = () => {
    if (isScheduled || isClosed || waiting.size === 0) return;
    isScheduled = true;
    setImmediate(assessNext);
  };
  const assessNext = () => {
    isScheduled = false;
    const [messageId] = waiting;
    if (isClosed || messageId === undefined) return;
    waiting.delete(messageId);
    try {
      const data = assessor.assess(record.state, messageId);
      if (data) void record.submit({ id: newId(), type: 'message.assess', data }, SYSTEM);
    } catch (error) {
      log.error({ operation, messageId, err: error }, 'a message could not be assessed');
    }
    schedule();
  };
  const want = (messageId: string) => {
    waiting.add(messageId);
    const [oldest] = waiting;
    if (waiting.size > MAX_UNASSESSED && oldest !== undefined) waiting.delete(oldest);
  };

  for (const message of record.state.messages.values()) {
    if (message.hints) assessor.assess(record.state, message.id);
    else want(message.id);
  }
  const stop = record.onBatch(({ events }) => {
    for (const event of events) {
      const messageId = messageToAssess(event);
      if (messageId) want(messageId);
    }
    schedule();
  });
  if (record.state.operation?.status === 'live') schedule();
  return {
    close: () => {
      isClosed = true;
      stop();
    },
  };
}

/** New messages, and those whose place or photos changed. */
function messageToAssess(event: RecordedEvent): string | null {
  switch (event.type) {
    case 'message.forwarded':
    case 'message.placed':
    case 'message.photoAdded':
      return event.header.messageId;
    default:
      return null;
  }
}
