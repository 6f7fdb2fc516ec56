import { disc, drawPicture, hexagon, type Pen, paint, polygonOf, roundedBox, write } from './draw-picture.ts';
import type { MapColours } from './map-colours.ts';
import type { Picture } from './map-surface.ts';
import { isDecided, type Pin } from './pin.ts';

export type PinLook = { pin: Pin; selected: boolean; colours: MapColours; scale: number; letter: string };

/** Wide and high enough for badge, initials and tail; names on the map keep clear of it, so no wider. */
const box = { width: 56, height: 66, middle: 28, body: 38 };
const decidedBox = { size: 28, withRing: 44 };
const bodyRadius = { urgent: 18, raised: 18, normal: 14 } as const;
const speech = 'M4 5h16v11H11l-5 4v-4H4z';

export function pinPictureId({ pin, selected }: Pick<PinLook, 'pin' | 'selected'>): string {
  if (isDecided(pin)) return `pin:${pin.state}:${selected}:${pin.course ?? ''}`;
  return ['pin', pin.urgency, pin.state, selected, pin.icon?.id ?? '', pin.holder ?? ''].join(':');
}

function drawRing(pen: Pen, radius: number, x: number, y: number, colours: MapColours): void {
  pen.strokeStyle = colours.bg;
  pen.lineWidth = 7;
  pen.stroke(disc(x, y, radius));
  pen.strokeStyle = colours.mine;
  pen.lineWidth = 3;
  pen.stroke(disc(x, y, radius));
}

function drawIcon(pen: Pen, path: string, size: number, y: number, colour: string): void {
  pen.save();
  pen.translate(box.middle - size / 2, y - size / 2);
  pen.scale(size / 24, size / 24);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.stroke(new Path2D(path));
  pen.restore();
}

function bodyOf(urgency: Pin['urgency'], inset = 0): Path2D {
  const { middle, body } = box;
  const radius = bodyRadius[urgency] - inset;
  if (urgency === 'urgent') return roundedBox(middle - radius, body - radius, radius * 2, radius * 2, 7 - inset);
  return urgency === 'raised' ? hexagon(middle, body, radius) : disc(middle, body, radius);
}

function drawTail(pen: Pen, urgency: Pin['urgency'], fill: string, colours: MapColours): void {
  const top = box.body + bodyRadius[urgency] + 1;
  const tail = polygonOf([box.middle - 5, top], [box.middle + 5, top], [box.middle, top + 7]);
  paint(pen, tail, fill, colours.bg, 1.5);
}

function drawBadge(pen: Pen, urgency: Pin['urgency'], colours: MapColours): void {
  if (urgency === 'normal') return;
  const [x, y] = [box.middle + 16, box.body - 17];
  paint(pen, disc(x, y, 9), colours.bg, colours[urgency]);
  if (urgency === 'urgent') {
    write(pen, '!', x, y, '800 13px', colours.text);
    return;
  }
  pen.fillStyle = colours.raised;
  pen.fill(polygonOf([x, y - 4.5], [x + 4.6, y + 3.6], [x - 4.6, y + 3.6]));
}

function drawHolder(pen: Pen, holder: string | undefined, colours: MapColours): void {
  if (!holder) return;
  const [x, y] = [box.middle - 8, box.body - 27];
  paint(pen, roundedBox(x - 13, y - 8, 26, 16, 8), colours.text, colours.bg);
  write(pen, holder, x, y, '700 10.5px', colours.bg);
}

function drawOpen(pen: Pen, { pin, selected, colours }: PinLook): void {
  const { urgency, state } = pin;
  const fill = urgency === 'normal' ? colours.surface : colours[urgency];
  const ink = urgency === 'normal' ? colours.text : colours['on-meaning'];
  if (selected) drawRing(pen, bodyRadius[urgency] + (urgency === 'urgent' ? 7.5 : 5), box.middle, box.body, colours);
  drawTail(pen, urgency, urgency === 'normal' ? colours.calm : fill, colours);
  paint(pen, bodyOf(urgency), fill, urgency === 'normal' ? colours.calm : colours.bg);
  if (state === 'mine') {
    pen.strokeStyle = urgency === 'normal' ? colours.mine : colours['on-meaning'];
    pen.lineWidth = 2;
    pen.stroke(bodyOf(urgency, 4));
    pen.strokeStyle = colours.mine;
    pen.stroke(bodyOf(urgency, 1));
  }
  drawIcon(pen, pin.icon?.path ?? speech, urgency === 'normal' ? 16 : 20, box.body, ink);
  drawBadge(pen, urgency, colours);
  drawHolder(pen, pin.holder, colours);
}

function drawDecided(pen: Pen, { pin, selected, colours, letter }: PinLook, middle: number): void {
  const meaning = pin.state === 'feedback' || pin.state === 'broadcast' ? pin.state : 'dispatch';
  if (selected) drawRing(pen, 18, middle, middle, colours);
  paint(pen, roundedBox(middle - 12, middle - 12, 24, 24, 5), colours.bg, colours.bg);
  paint(pen, roundedBox(middle - 10, middle - 10, 20, 20, 4), colours[`${meaning}-bg`], colours[meaning]);
  write(pen, letter, middle, middle - (pin.course === undefined ? 0 : 2), '700 12px', colours[meaning]);
  drawCourse(pen, pin.course, middle, colours[meaning]);
}

/** Under the letter a stroke for each step that the dispatch has taken since it was sent. */
function drawCourse(pen: Pen, course: number | undefined, middle: number, colour: string): void {
  if (course === undefined) return;
  pen.fillStyle = colour;
  for (let step = 0; step < course; step += 1) pen.fillRect(middle - 7.5 + step * 4, middle + 5.5, 3, 2.5);
}

export function drawPin(look: PinLook): Picture {
  if (!isDecided(look.pin)) return drawPicture(box.width, box.height, look.scale, (pen) => drawOpen(pen, look));
  const size = look.selected ? decidedBox.withRing : decidedBox.size;
  return drawPicture(size, size, look.scale, (pen) => drawDecided(pen, look, size / 2));
}

/** From the tip of an open pin up to the middle of its picture; a decided one is centred on its place. */
export function openPinRise(urgency: Pin['urgency']): number {
  return box.height / 2 - (box.body + bodyRadius[urgency] + 8);
}
