import type { TypeScale } from './type-scale.ts';
import type { WallLayout } from './wall-layout.ts';

export const figureRows = ['now', 'hour', 'dispatches', 'receipts'] as const;
export type FigureRow = (typeof figureRows)[number];

export interface FigureLayout {
  readonly rows: readonly { readonly name: FigureRow; readonly height: number }[];
  /** Of the first row; the others are as large as their height allows. */
  readonly figure: number;
  readonly total: number;
  readonly step: number;
  /** Room beside the figures for how long somebody waits. */
  readonly wide: boolean;
  /** Broadcasts that fit in their row. */
  readonly broadcasts: number;
}

const LINE = 1.19;
/** So much of the room that is left over goes to each row. */
const shares: Readonly<Record<FigureRow, number>> = { now: 0.9, hour: 1.8, dispatches: 0.5, receipts: 1.5 };
const MAX_BROADCASTS = 3;
const WIDE_EMS = 40;
/** Height of a broadcast's line, in key text. */
const COURSE_EMS = 1.45;

/** The rows of big figures that fit, the weightiest first; what room is left makes them larger. */
export function toFigureLayout(
  type: TypeScale,
  screen: { widthPx: number; heightPx: number },
  frame: Pick<WallLayout, 'band' | 'ticker' | 'ribbon'>,
): FigureLayout {
  const { note, key } = type;
  const label = note * LINE;
  const pad = note * 0.9;
  const head = key * 1.2 + note * 0.3;
  const least: Readonly<Record<FigureRow, number>> = {
    now: key * 1.6 + label + pad,
    hour: head + key * 2.2 + pad,
    dispatches: head + key * 1.3 + label + pad,
    receipts: head + key * COURSE_EMS + pad,
  };
  let room = screen.heightPx - frame.band - frame.ticker - frame.ribbon;
  const fitting: FigureRow[] = [];
  for (const name of figureRows) {
    if (fitting.length > 0 && least[name] > room) break;
    fitting.push(name);
    room -= least[name];
  }
  const total = fitting.reduce((sum, name) => sum + shares[name], 0);
  const rows = fitting.map((name) => {
    return { name, height: Math.floor(least[name] + Math.max(0, (room * shares[name]) / total)) };
  });
  const heightOf = (name: FigureRow) => rows.find((row) => row.name === name)?.height ?? 0;
  const large = (height: number, widthShare: number) =>
    Math.max(key, Math.min(height / 1.08, screen.widthPx * widthShare));
  return {
    rows,
    wide: screen.widthPx >= note * WIDE_EMS,
    figure: large(heightOf('now') - label - pad, 1 / 11),
    total: large(heightOf('hour') - head - pad, 1 / 18),
    step: large(heightOf('dispatches') - head - label - pad, 1 / 18),
    broadcasts: Math.max(
      1,
      Math.min(MAX_BROADCASTS, Math.floor((heightOf('receipts') - head - pad) / (key * COURSE_EMS))),
    ),
  };
}
