import type { FieldView, ReceiptsReport } from '@nachtwacht/shared/wire/field.ts';

type Report = ReceiptsReport['receipts'][number];

/** Gathers what this phone did with broadcasts and answers into few reports. */
export interface ReceiptReports {
  /** What the view shows and the server does not yet know to be on this phone. */
  delivered: (view: FieldView) => void;
  opened: (itemId: string) => void;
  /** Answers a roll-call. */
  present: (itemId: string) => void;
  /** Ticked by hand, per group; `false` unticks. */
  shared: (itemId: string, groupId: string, isShared?: boolean) => void;
}

export interface ReceiptReportParts {
  readonly report: (receipts: Report[]) => Promise<void>;
  readonly after?: (milliseconds: number, act: () => void) => void;
}

const GATHER_MS = 400;
const MAX_A_REPORT = 200;

export function createReceiptReports({
  report,
  after = (ms, act) => setTimeout(act, ms),
}: ReceiptReportParts): ReceiptReports {
  const told = new Set<string>();
  // What was opened before a correction says nothing of the text of now.
  const corrected = new Map<string, string | null>();
  let gathered: Report[] = [];
  const send = () => {
    const [batch, rest] = [gathered.slice(0, MAX_A_REPORT), gathered.slice(MAX_A_REPORT)];
    gathered = rest;
    if (rest.length > 0) after(GATHER_MS, send);
    // What a full phone cannot keep is told again with the next view.
    report(batch).catch(() => {
      for (const { state, itemId } of batch) told.delete(`${state} ${itemId}`);
    });
  };
  const gather = (each: Report) => {
    gathered.push(each);
    if (gathered.length === 1) after(GATHER_MS, send);
  };
  const once = (state: 'delivered' | 'opened' | 'present', itemId: string) => {
    const key = `${state} ${itemId}`;
    if (told.has(key)) return;
    told.add(key);
    gather({ state, itemId });
  };

  return {
    delivered: (view) => {
      for (const { id, correctedAt } of view.broadcasts) {
        if (corrected.get(id) !== correctedAt) told.delete(`opened ${id}`);
        corrected.set(id, correctedAt);
      }
      for (const { itemId, state } of view.receipts) {
        if (state !== 'delivered' && state !== 'opened') once('delivered', itemId);
      }
    },
    opened: (itemId) => once('opened', itemId),
    present: (itemId) => once('present', itemId),
    shared: (itemId, groupId, isShared = true) => gather({ state: isShared ? 'shared' : 'unshared', itemId, groupId }),
  };
}
