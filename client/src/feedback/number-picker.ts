const SECOND_DIGIT_MS = 800;

/** Reads numbers of one or two digits from key presses: `1` then `2` soon after is 12. */
export function createNumberPicker(now: () => number = Date.now) {
  let tens = 0;
  let pressedAt = Number.NEGATIVE_INFINITY;
  return (digit: number, has: (number: number) => boolean): number | null => {
    const at = now();
    const both = at - pressedAt <= SECOND_DIGIT_MS ? tens * 10 + digit : digit;
    const number = has(both) ? both : digit;
    tens = digit;
    pressedAt = at;
    return has(number) ? number : null;
  };
}
