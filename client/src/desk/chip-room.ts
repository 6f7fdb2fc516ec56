import { chipWidth } from '../messages/fit-chips.ts';

/** Width of the list less its scroll bar, the padding of list and row, and the mark of urgency. */
const LINE = 528 - 15 - 16 - 20 - 36;
/** A decision's mark with its gap. */
export const MARK_WIDTH = 24;

type Beside = {
  holder: string | null;
  hasPhotos: boolean;
  sending: string | null;
  /** The lines of the call button; none where it does not stand. */
  ringing: readonly string[];
};

/** What is left of the line for chips beside the holder, the photos, the call button and "wordt verstuurd". */
export function chipRoom({ holder, hasPhotos, sending, ringing }: Beside): number {
  const who = (holder === null ? 0 : 32 + holder.length * 6.5) + (hasPhotos ? 34 : 0);
  const call = ringing.length === 0 ? 0 : 56 + Math.max(...ringing.map((line) => line.length)) * 6.6;
  return LINE - who - call - 8 - (sending === null ? 0 : chipWidth({ text: sending, hasIcon: true }));
}
