/** A chip as far as its width goes: its words, and whether a picture stands before them. */
export interface ChipSize {
  readonly text: string;
  readonly hasIcon?: boolean;
  /** Words in red are bolder, and wider. */
  readonly isBold?: boolean;
}

const GAP = 4;
const PADDING = 12;
const ICON = 18;
/** A letter of 12 px Inter, on the wide side: a chip that is left out costs less than one that is cut. */
const LETTER = 5.7;
const BOLD_LETTER = 6.5;

export function chipWidth({ text, hasIcon = false, isBold = false }: ChipSize): number {
  return PADDING + (hasIcon ? ICON : 0) + [...text].length * (isBold ? BOLD_LETTER : LETTER) + GAP;
}

interface Fitting<T> {
  readonly shown: readonly T[];
  /** There is no room for the words of the source: its picture stands alone. */
  readonly bareSource: boolean;
}

/** Which chips fit one line beside source and 112, which always stand; the first weigh most, the last are left out first. */
export function fitChips<T extends ChipSize>(
  chips: readonly T[],
  { source, called, room }: { source: string; called: string; room: number },
): Fitting<T> {
  const words = chipWidth({ text: source, hasIcon: true });
  const rest = room - chipWidth({ text: called, hasIcon: true });
  const [first] = chips;
  const bareSource = rest - words < (first ? chipWidth(first) : 0);
  let left = rest - (bareSource ? chipWidth({ text: '', hasIcon: true }) : words);
  const shown = chips.filter((chip) => {
    const width = chipWidth(chip);
    if (width > left) return false;
    left -= width;
    return true;
  });
  return { shown, bareSource };
}
