import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { openPhoneLine } from './phone-line.ts';

/** What the bench asks of this process: so many phones on one server. */
const order = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('connect'),
    port: z.number(),
    namespace: z.string(),
    origin: z.string(),
    cookies: z.array(z.string()),
  }),
  /** Count what holds this from now on. */
  z.object({ kind: z.literal('expect'), mark: z.string() }),
  z.object({ kind: z.literal('tally') }),
]);

/** Phones that connect at the same moment; more would only wait in the server's backlog. */
const AT_ONCE = 100;

const counts: number[] = [];
let mark = '';
let got = 0;
let lastAt = 0;

const say = (message: object) => process.send?.(message);
const now = () => performance.timeOrigin + performance.now();

process.on('message', (message) => {
  const told = order.parse(message);
  if (told.kind === 'connect') void connectAll(told);
  if (told.kind === 'tally') say({ kind: 'tally', counts: [...counts] });
  if (told.kind === 'expect') {
    ({ mark } = told);
    [got, lastAt] = [0, 0];
    counts.fill(0);
    say({ kind: 'expecting' });
  }
});

async function connectAll(told: Extract<z.infer<typeof order>, { kind: 'connect' }>): Promise<void> {
  const { port, namespace, origin, cookies } = told;
  const waiting = cookies.map((cookie, index) => ({ cookie, index }));
  const connectOne = ({ cookie, index }: { cookie: string; index: number }) =>
    new Promise<void>((ready) => {
      counts[index] = 0;
      const onEvent = (text: string) => hear(index, text);
      openPhoneLine({ port, namespace, headers: { cookie, origin }, onReady: ready, onEvent });
    });
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await connectOne(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  say({ kind: 'connected' });
}

function hear(index: number, text: string): void {
  if (mark === '' || !text.includes(mark)) return;
  counts[index] = (counts[index] ?? 0) + 1;
  got += 1;
  lastAt = now();
  if (got === counts.length) say({ kind: 'all', lastAt });
}
