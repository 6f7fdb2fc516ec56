import { ADMINS_A_TURN, MAX_WAITING_PACKETS } from './limits.ts';

export interface Turn {
  /** How many admins it serves. */
  readonly weight: number;
  serve(): void;
  /** There is no room for it. */
  drop(): void;
}

/** Serves in order, a few per turn of the event loop, so that nobody's acknowledgement waits for a large audience. */
export function createTurns(onFault: (error: unknown) => void): (turn: Turn) => void {
  const waiting: Turn[] = [];
  let isRunning = false;

  const run = () => {
    let served = 0;
    while (served < ADMINS_A_TURN) {
      const turn = waiting.shift();
      if (!turn) break;
      served += turn.weight;
      try {
        turn.serve();
      } catch (error) {
        onFault(error);
      }
    }
    isRunning = waiting.length > 0;
    if (isRunning) setImmediate(run);
  };

  return (turn) => {
    if (waiting.length >= MAX_WAITING_PACKETS) return turn.drop();
    waiting.push(turn);
    if (isRunning) return;
    isRunning = true;
    setImmediate(run);
  };
}
