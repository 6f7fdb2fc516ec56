import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import { openHouse } from '../../server/test/outbox-house.ts';

const help = `Dispatches to a mock of the control room that fails, and their course back to Nachtwacht.

  node scripts/bench/webhook.ts [--dispatches 1000] [--faults 0.3] [--seed 1]

Over real HTTP on this machine, through the outbox. A fault is an error, a silence, a broken connection or a status told twice.
Prints how many arrived, how many steps came back, and what was doubled; leaves with 1 when anything is missing or doubled.
`;

const { values } = parseArgs({
  options: {
    dispatches: { type: 'string', default: '1000' },
    faults: { type: 'string', default: '0.3' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
const AT_ONCE = 50;

if (values.help) process.stdout.write(help);
else await bench(Number(values.dispatches), Number(values.faults), Number(values.seed));

async function bench(count: number, faults: number, seed: number): Promise<void> {
  const house = await openHouse({ faults, seed, reports: true });
  const { room, evening, until } = house;
  const startedMs = performance.now();
  const ids = Array.from({ length: count }, () => v7());
  for (let from = 0; from < count; from += AT_ONCE) {
    await Promise.all(ids.slice(from, from + AT_ONCE).map(house.dispatch));
  }
  await until(() => room.received.size >= count && room.reporter.busy === 0);
  const seconds = (performance.now() - startedMs) / 1000;

  const arrived = [...room.received.values()].map(({ dispatch }) => dispatch.id);
  const dispatches = [...(evening.server.operations.get(evening.operationId)?.state.dispatches.values() ?? [])];
  const ended = dispatches.filter(({ step }) => step === 'done' || step === 'turned-down');
  const steps = dispatches.flatMap(({ id, course }) => course.map(({ step }) => `${id} ${step}`));
  const doubles = { dispatches: arrived.length - new Set(arrived).size, steps: steps.length - new Set(steps).size };
  await house.close();

  process.stdout.write(`${count} dispatches, ${faults * 100} % faults, ${seconds.toFixed(1)} s
  arrived        ${new Set(arrived).size} of ${count}, ${doubles.dispatches} doubled
  ended          ${ended.length} of ${count} by the status that came back, ${doubles.steps} steps doubled
  posted         ${room.figures.attempts} attempts, ${room.figures.repeats} under a key that was known already
  status         ${JSON.stringify(room.reporter.figures)}
`);
  const whole = new Set(arrived).size === count && ended.length === count;
  if (!whole || doubles.dispatches + doubles.steps > 0) process.exitCode = 1;
}
