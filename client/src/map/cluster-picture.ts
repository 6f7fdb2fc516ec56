import { disc, drawPicture, type Pen } from './draw-picture.ts';
import type { MapColours } from './map-colours.ts';
import type { Picture } from './map-surface.ts';

/** Parts of a ring, in steps of a whole; the count itself is written over it. */
type Ring = { urgent: number; raised: number; size: number };

export const ringSteps = 24;
const diameters = [50, 55, 60] as const;

export function readRingId(id: string): Ring | undefined {
  const [kind, urgent, raised, size] = id.split(':');
  const ring = { urgent: Number(urgent), raised: Number(raised), size: Number(size) };
  return kind === 'ring' && Object.values(ring).every(Number.isFinite) ? ring : undefined;
}

function drawParts(pen: Pen, ring: Ring, radius: number, middle: number, colours: MapColours): void {
  const raised = Math.min(ring.raised, ringSteps - ring.urgent);
  const parts = [
    { steps: ring.urgent, colour: colours.urgent },
    { steps: raised, colour: colours.raised },
    { steps: ringSteps - ring.urgent - raised, colour: colours.calm },
  ].filter(({ steps }) => steps > 0);
  const gap = parts.length > 1 ? 0.09 : 0;
  let turn = -Math.PI / 2;
  for (const { steps, colour } of parts) {
    const end = turn + (steps / ringSteps) * 2 * Math.PI;
    pen.beginPath();
    pen.arc(middle, middle, radius, turn + gap, Math.max(turn + gap + 0.05, end - gap));
    pen.strokeStyle = colour;
    pen.lineWidth = 6;
    pen.lineCap = 'butt';
    pen.stroke();
    turn = end;
  }
}

export function drawClusterRing(ring: Ring, colours: MapColours, scale: number): Picture {
  const diameter = diameters[ring.size] ?? diameters[0];
  const middle = diameter / 2;
  return drawPicture(diameter, diameter, scale, (pen) => {
    pen.fillStyle = colours.bg;
    pen.fill(disc(middle, middle, middle - 1));
    drawParts(pen, ring, middle - 5, middle, colours);
  });
}
