import type { TypeScale } from './type-scale.ts';

const cellNames = ['open', 'oldest', 'urgent', 'owed', 'decisions'] as const;
export type CellName = (typeof cellNames)[number];

/** Heights and counts in pixels, all of them multiples of the type. */
export interface WallLayout {
  readonly band: number;
  readonly ticker: number;
  readonly ribbon: number;
  readonly head: number;
  readonly row: number;
  readonly description: number;
  readonly rows: number;
  readonly descriptions: number;
  /** What of the band still fits beside the name and the clock, most weighty kept. */
  readonly cells: readonly CellName[];
}

const LINE = 1.19;
const cellEms: Readonly<Record<CellName, number>> = { open: 2.6, oldest: 3.6, urgent: 4.2, owed: 7, decisions: 12 };
const byWeight: readonly CellName[] = ['urgent', 'open', 'oldest', 'owed', 'decisions'];
const NAME_EMS = 10;
const CLOCK_EMS = 9.5;
const COLUMN_EMS = 24;
/** Rows of the queue that so many descriptions must leave. */
const leastRows = { 0: 1, 1: 2, 2: 3 } as const;

/** Rows of the queue where it has the whole width; columns as wide as its labels need. */
export function toQueueRoom(
  { note }: TypeScale,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  { band, ticker, ribbon, head, row }: WallLayout,
): { rows: number; columns: number; row: number; head: number } {
  const columns = Math.max(1, Math.min(3, Math.floor(widthPx / (COLUMN_EMS * note))));
  const rows = Math.max(1, Math.floor((heightPx - band - ticker - ribbon - head - note * 0.6) / row));
  return { rows, columns, row, head };
}

/** Rather fewer rows and figures than smaller type. */
export function toLayout(
  type: TypeScale,
  screen: { widthPx: number; heightPx: number },
  content: { descriptions: number; exercise: boolean },
): WallLayout {
  const { note, key, figure, clock } = type;
  const band = Math.ceil(Math.max(Math.max(figure, clock) + note * LINE + key * 0.7, key * 2.3 + note * 1.35));
  const ticker = Math.ceil(note * 2.4);
  const ribbon = content.exercise ? Math.ceil(key * 1.35) : 0;
  const head = Math.ceil(key * 1.2 + note * 0.35);
  const row = Math.ceil(key * 1.16 + note * LINE + note * 0.5);
  const description = Math.ceil(key * 1.16 + note * LINE * 2 + note * 0.6);
  const room = screen.heightPx - band - ticker - ribbon - head - note * 0.9;
  const shown = toShown(room, { head, row, description }, content.descriptions);
  return { ...{ band, ticker, ribbon, head, row, description }, ...shown, cells: toCells(type, screen.widthPx) };
}

/** As many descriptions as leave the queue its least; where none fits, their head goes too. */
function toShown(
  room: number,
  { head, row, description }: Record<'head' | 'row' | 'description', number>,
  active: number,
) {
  for (const descriptions of [2, 1, 0]) {
    if (descriptions > active) continue;
    const section = descriptions > 0 ? head + descriptions * description : active === 0 ? head + row : 0;
    const rows = Math.floor((room - section) / row);
    if (rows >= leastRows[descriptions as 0 | 1 | 2]) return { rows, descriptions };
  }
  return { rows: 1, descriptions: 0 };
}

function toCells({ note }: TypeScale, widthPx: number): readonly CellName[] {
  let room = widthPx - (NAME_EMS + CLOCK_EMS) * note;
  const fitting = new Set<CellName>();
  for (const name of byWeight) {
    room -= cellEms[name] * note + note * 1.5;
    if (room < 0) break;
    fitting.add(name);
  }
  return cellNames.filter((name) => fitting.has(name));
}
