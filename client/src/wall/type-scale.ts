/** How wide the wall is, from how far it is read, and how many CSS pixels lie across it. */
export interface WallScreen {
  readonly widthMm: number;
  readonly distanceM: number;
  readonly widthPx: number;
}

export interface TypeScale {
  /** Nothing on the wall is smaller, the map's letters included. */
  readonly least: number;
  /** Notes, labels, ticker. */
  readonly note: number;
  /** Topics of rows, titles. */
  readonly key: number;
  readonly total: number;
  readonly figure: number;
  readonly clock: number;
}

/** 2 x 2 panels of 55 inch, read from 6 m. */
const DEFAULT_WIDTH_MM = 2430;
const DEFAULT_DISTANCE_M = 6;
/** Capitals of text that must be read: at least 16 arc-minutes, better 20. */
export const LEAST_ARC_MINUTES = 16;
const NOTE_ARC_MINUTES = 16.8;
const KEY_ARC_MINUTES = 20.6;
/** Height of Inter's capitals, in em. */
const CAPITAL_EM = 0.727;

/** Font size in pixels whose capitals stand at so many arc-minutes. */
export function toFontPx(arcMinutes: number, { widthMm, distanceM, widthPx }: WallScreen): number {
  const capitalMm = distanceM * 1000 * Math.tan(radians(arcMinutes));
  return capitalMm / (widthMm / widthPx) / CAPITAL_EM;
}

export function toArcMinutes(fontPx: number, { widthMm, distanceM, widthPx }: WallScreen): number {
  const capitalMm = fontPx * CAPITAL_EM * (widthMm / widthPx);
  return (Math.atan(capitalMm / (distanceM * 1000)) * 60 * 180) / Math.PI;
}

/** A nearer or wider wall gets smaller type and so more rows, never the reverse. Figures share the width, never below key text. */
export function toTypeScale(screen: WallScreen): TypeScale {
  const key = toFontPx(KEY_ARC_MINUTES, screen);
  const least = toFontPx(LEAST_ARC_MINUTES, screen);
  const large = (ems: number, share: number) => Math.max(key, Math.min(least * ems, screen.widthPx * share));
  return {
    least,
    note: toFontPx(NOTE_ARC_MINUTES, screen),
    key,
    total: large(1.97, 1 / 32),
    figure: large(2.5, 152 / 3840),
    clock: large(2.63, 160 / 3840),
  };
}

/** `?widthMm=2430&distanceM=6`; what is missing or absurd takes its default. */
export function readWallSize(search: string): { widthMm: number; distanceM: number } {
  const asked = new URLSearchParams(search);
  const read = (name: string, least: number, most: number, otherwise: number) => {
    const value = Number(asked.get(name) ?? Number.NaN);
    return value >= least && value <= most ? value : otherwise;
  };
  return {
    widthMm: read('widthMm', 300, 30_000, DEFAULT_WIDTH_MM),
    distanceM: read('distanceM', 0.5, 60, DEFAULT_DISTANCE_M),
  };
}

function radians(arcMinutes: number): number {
  return (arcMinutes / 60) * (Math.PI / 180);
}
