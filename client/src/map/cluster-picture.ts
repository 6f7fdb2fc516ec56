import { disc, drawPicture, type Pen, write } from './draw-picture.ts';
import type { MapColours } from './map-colours.ts';
import type { Picture } from './map-surface.ts';

type Share = { urgent: number; raised: number; total: number };

export function readClusterId(id: string): Share | undefined {
  const [kind, urgent, raised, total] = id.split(':');
  const share = { urgent: Number(urgent), raised: Number(raised), total: Number(total) };
  return kind === 'cluster' && Object.values(share).every(Number.isFinite) ? share : undefined;
}

function drawParts(pen: Pen, share: Share, radius: number, middle: number, colours: MapColours): void {
  const calm = share.total - share.urgent - share.raised;
  const parts = [
    { count: share.urgent, colour: colours.urgent },
    { count: share.raised, colour: colours.raised },
    { count: calm, colour: colours.calm },
  ].filter(({ count }) => count > 0);
  const gap = parts.length > 1 ? 0.09 : 0;
  let turn = -Math.PI / 2;
  for (const { count, colour } of parts) {
    const end = turn + (count / share.total) * 2 * Math.PI;
    pen.beginPath();
    pen.arc(middle, middle, radius, turn + gap, Math.max(turn + gap + 0.05, end - gap));
    pen.strokeStyle = colour;
    pen.lineWidth = 6;
    pen.lineCap = 'butt';
    pen.stroke();
    turn = end;
  }
}

export function drawCluster(share: Share, colours: MapColours, scale: number): Picture {
  const size = share.total < 10 ? 50 : share.total < 100 ? 55 : 60;
  const middle = size / 2;
  return drawPicture(size, size, scale, (pen) => {
    pen.fillStyle = colours.bg;
    pen.fill(disc(middle, middle, middle - 1));
    drawParts(pen, share, middle - 5, middle, colours);
    const shift = share.urgent > 0 ? 5 : 0;
    write(pen, String(share.total), middle, middle - shift, '650 16px', colours.text);
    if (share.urgent > 0) write(pen, `${share.urgent} !`, middle, middle + 10, '700 11px', colours.urgent);
  });
}
