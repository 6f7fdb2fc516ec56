import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { MAX_RECEIPTS_AN_ENTRY, type ReceiptNews } from '@nachtwacht/shared/receipts/events.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { Clock } from './clock.ts';
import { BUSY_RETRY_SECONDS, type OperationRecord } from './record.ts';

export const GATHER_MS = 250;
/** Reports on their way to the record beyond which a phone is told to come back. */
const MAX_REPORTS = 10_000;

export interface ReceiptCollector {
  report(news: readonly ReceiptNews[]): Promise<Ack>;
  /** Writes what was gathered so far; resolves when it is answered. */
  flush(): Promise<void>;
}

interface Report {
  readonly news: readonly ReceiptNews[];
  readonly answer: (ack: Ack) => void;
}

/** Gathers what phones report in 250 ms into one entry. */
export function createReceiptCollector(record: OperationRecord, clock: Clock, newId: () => string): ReceiptCollector {
  let gathered: Report[] = [];
  let count = 0;
  let unanswered = 0;
  let cancelTimer: (() => void) | null = null;

  const flush = async (): Promise<void> => {
    cancelTimer?.();
    cancelTimer = null;
    const reports = gathered;
    if (reports.length === 0) return;
    gathered = [];
    count = 0;
    const receipts = reports.flatMap((each) => each.news);
    const ack = await record.submit({ id: newId(), type: 'receipts.record', data: { receipts } }, SYSTEM);
    unanswered -= reports.length;
    for (const { answer } of reports) answer(ack);
  };

  return {
    report: async (news) => {
      if (news.length === 0) return nothingNew(record);
      if (news.length > MAX_RECEIPTS_AN_ENTRY) return { ok: false, refusal: { code: 'too-large' } };
      if (unanswered >= MAX_REPORTS) {
        return { ok: false, refusal: { code: 'busy', retryAfterSeconds: BUSY_RETRY_SECONDS } };
      }
      if (count + news.length > MAX_RECEIPTS_AN_ENTRY) flush();
      return new Promise<Ack>((answer) => {
        gathered.push({ news, answer });
        count += news.length;
        unanswered += 1;
        cancelTimer ??= clock.setTimer(GATHER_MS, flush);
      });
    },
    flush,
  };
}

function nothingNew(record: OperationRecord): Ack {
  const { seq, hash } = record.position();
  return { ok: true, receipt: { firstSeq: seq, lastSeq: seq, hash, repeated: false } };
}
