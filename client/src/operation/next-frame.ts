/** Calls back once before the next paint; a hidden page paints nothing, so a timer stands in. */
export type Schedule = (callback: () => void) => void;

export const nextFrame: Schedule = (callback) => {
  let told = false;
  const tell = () => {
    if (told) return;
    told = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    callback();
  };
  const frame = requestAnimationFrame(tell);
  const timer = setTimeout(tell, 250);
};

/** Many calls until the schedule runs, one callback. */
export function createCoalescer(schedule: Schedule, callback: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    schedule(() => {
      waiting = false;
      callback();
    });
  };
}
