import type { LiveOperation } from '../operation/live-operation.ts';

const AGAIN_MS = 5;

/** Acts in one synchronous block in which the state holds what is durable and nothing beyond (J3). */
export function whenDurable(operation: LiveOperation, act: () => void): void {
  if (operation.state.seq === operation.position().seq) act();
  else setTimeout(() => whenDurable(operation, act), AGAIN_MS);
}
