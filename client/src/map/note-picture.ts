import { disc, drawPicture, type Pen, paint, roundedBox } from './draw-picture.ts';
import type { MapColours } from './map-colours.ts';
import type { Picture } from './map-surface.ts';
import type { MapNote } from './place-on-map.ts';

const size = 26;
const middle = size / 2;
export const noteKinds = ['note', 'permit', 'order'] as const satisfies readonly MapNote['kind'][];

/** On a grid of 24: lines of writing, a flame with a tick, a flame struck out. */
const signs = {
  note: ['M7.5 8.5h9M7.5 12h9M7.5 15.5h5.5'],
  permit: [
    'M12 5c.5 2.4 3.6 4 3.6 7.4a3.6 3.6 0 0 1-7.2 0c0-1.5.7-2.4 1.5-3.2.2 1 .6 1.5 1.2 1.7-.4-2.6-.1-4.7.9-5.9z',
    'M14.5 17.5l2 2 3.5-4',
  ],
  order: [
    'M12 5c.5 2.4 3.6 4 3.6 7.4a3.6 3.6 0 0 1-7.2 0c0-1.5.7-2.4 1.5-3.2.2 1 .6 1.5 1.2 1.7-.4-2.6-.1-4.7.9-5.9z',
    'M5 5l14 14',
  ],
} as const;

function drawSign(pen: Pen, paths: readonly string[], colour: string): void {
  pen.save();
  pen.translate(1, 1);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.8;
  for (const path of paths) pen.stroke(new Path2D(path));
  pen.restore();
}

/** A square is writing, a ring is a rule about fire or fireworks. */
export function drawNote(kind: MapNote['kind'], colours: MapColours, scale: number): Picture {
  return drawPicture(size, size, scale, (pen) => {
    const body = kind === 'note' ? roundedBox(2, 2, size - 4, size - 4, 4) : disc(middle, middle, middle - 2);
    paint(pen, body, colours.surface, colours['text-2'], 1.8);
    drawSign(pen, signs[kind], colours.text);
  });
}
