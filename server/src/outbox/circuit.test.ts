import { expect, it } from 'vitest';
import { backOffMs } from './back-off.ts';
import { createCircuit } from './circuit.ts';

const limits = { failures: 3, pause: { baseMs: 1000, capMs: 4000 } };

it('a circuit opens after so many failures in a row, lets one attempt through after its pause, and closes when that succeeds', () => {
  const circuit = createCircuit(limits, () => 0);
  circuit.failed(0);
  circuit.failed(0);
  circuit.succeeded();
  circuit.failed(0);
  circuit.failed(0);
  expect([circuit.state, circuit.waitMs(0)]).toEqual(['closed', 0]);
  circuit.failed(0);
  expect([circuit.state, circuit.waitMs(100)]).toEqual(['open', 400]);
  expect([circuit.waitMs(500), circuit.state]).toEqual([0, 'half-open']);
  circuit.succeeded();
  expect(circuit.state).toBe('closed');
});

it('a circuit that stays broken pauses longer each time, up to its cap', () => {
  const circuit = createCircuit(limits, () => 1);
  for (let failure = 0; failure < 3; failure += 1) circuit.failed(0);
  let now = 0;
  const pauses: number[] = [];
  for (let probe = 0; probe < 4; probe += 1) {
    const pause = circuit.waitMs(now);
    pauses.push(pause);
    now += pause;
    circuit.waitMs(now);
    circuit.failed(now);
  }
  expect(pauses).toEqual([1000, 2000, 4000, 4000]);
});

it('back-off grows to its cap, and chance takes anything below', () => {
  const limitsOfBackOff = { baseMs: 500, capMs: 60_000 };
  const ceilings = [0, 1, 2, 7, 100].map((failures) => backOffMs(limitsOfBackOff, failures, () => 0.999_999));
  expect(ceilings).toEqual([499, 999, 1999, 59_999, 59_999]);
  expect(backOffMs(limitsOfBackOff, 7, () => 0)).toBe(0);
});
