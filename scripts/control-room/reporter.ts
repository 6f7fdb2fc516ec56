import { setTimeout as sleep } from 'node:timers/promises';
import { type DispatchStatus, statusAnswer } from '@nachtwacht/server/channels/webhook/status-schema.ts';

interface Back {
  readonly server: string;
  readonly token: string;
}

export interface ReporterParts {
  readonly faults: number;
  readonly random: () => number;
  readonly paceMs: number;
  readonly onChange: () => void;
}

/** Tells what becomes of dispatches: each status under its own key until it is answered; with faults twice, or never heard. */
export interface Reporter {
  readonly figures: {
    told: number;
    applied: number;
    repeated: number;
    outdated: number;
    refused: number;
    lost: number;
  };
  readonly busy: number;
  report(statusPath: string, course: readonly DispatchStatus[]): void;
  reportTo(back: Back): void;
  close(): void;
}

const CONCURRENCY = 8;
const RETRY_MS = 50;

export function createReporter({ faults, random, paceMs, onChange }: ReporterParts): Reporter {
  const figures = { told: 0, applied: 0, repeated: 0, outdated: 0, refused: 0, lost: 0 };
  const waiting: { readonly path: string; readonly course: readonly DispatchStatus[] }[] = [];
  let back: Back | null = null;
  let busy = 0;
  let isClosed = false;

  const tell = async (path: string, key: string, status: DispatchStatus): Promise<void> => {
    if (!back || isClosed) return;
    figures.told += 1;
    const response = await fetch(back.server + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${back.token}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(status),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => null);
    if (!response || response.status === 429 || response.status >= 500) {
      await response?.body?.cancel();
      await sleep(Number(response?.headers.get('retry-after') ?? 0) * 1000 || RETRY_MS);
      return tell(path, key, status);
    }
    const parsed = statusAnswer.safeParse(await response.json());
    if (parsed.success) figures[parsed.data.result] += 1;
    else figures.refused += 1;
    if (random() < faults / 2) {
      figures.lost += 1;
      return tell(path, key, status);
    }
  };

  const goThrough = async (path: string, course: readonly DispatchStatus[]) => {
    for (const [index, status] of course.entries()) {
      if (paceMs > 0) await sleep(paceMs);
      const key = `${path.split('/').at(-2)}:${index + 1}`;
      const twice = random() < faults / 2;
      await Promise.all([tell(path, key, status), ...(twice ? [tell(path, key, status)] : [])]);
    }
  };

  const pump = () => {
    while (back && !isClosed && busy < CONCURRENCY) {
      const next = waiting.shift();
      if (!next) return;
      busy += 1;
      void goThrough(next.path, next.course).finally(() => {
        busy -= 1;
        onChange();
        pump();
      });
    }
  };

  return {
    figures,
    get busy() {
      return busy + waiting.length;
    },
    report: (path, course) => {
      waiting.push({ path, course });
      pump();
    },
    reportTo: (given) => {
      back = given;
      pump();
    },
    close: () => {
      isClosed = true;
    },
  };
}
