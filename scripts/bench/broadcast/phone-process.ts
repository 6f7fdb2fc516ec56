import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('connected') }),
  z.object({ kind: z.literal('expecting') }),
  z.object({ kind: z.literal('all'), lastAt: z.number() }),
  z.object({ kind: z.literal('tally'), counts: z.array(z.number()) }),
]);
type Answer = z.infer<typeof answer>;

/** Many phones in a process of their own, so that the server has a core to itself. */
export interface PhoneProcess {
  connect(to: { port: number; namespace: string; origin: string; cookies: readonly string[] }): Promise<void>;
  expect(mark: string): Promise<void>;
  /** When the last of them had it, in milliseconds since 1970. */
  untilAll(): Promise<number>;
  /** How often each got what was expected. */
  tally(): Promise<readonly number[]>;
  close(): void;
}

export function startPhones(): PhoneProcess {
  const child = fork(fileURLToPath(new URL('phones.ts', import.meta.url)), { serialization: 'json' });
  const ask = <K extends Answer['kind']>(question: object, kind: K) => {
    const answered = nextOf(child, kind);
    child.send(question);
    return answered;
  };
  return {
    connect: async (to) => void (await ask({ kind: 'connect', ...to }, 'connected')),
    expect: async (mark) => void (await ask({ kind: 'expect', mark }, 'expecting')),
    untilAll: async () => (await nextOf(child, 'all')).lastAt,
    tally: async () => (await ask({ kind: 'tally' }, 'tally')).counts,
    close: () => child.kill(),
  };
}

function nextOf<K extends Answer['kind']>(child: ChildProcess, kind: K): Promise<Extract<Answer, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      const told = answer.parse(message);
      if (!isOf(told, kind)) return;
      child.off('message', listen);
      child.off('exit', leave);
      resolve(told);
    };
    const leave = () => reject(new Error('the process of the phones is gone'));
    child.on('message', listen);
    child.once('exit', leave);
  });
}

function isOf<K extends Answer['kind']>(told: Answer, kind: K): told is Extract<Answer, { kind: K }> {
  return told.kind === kind;
}
