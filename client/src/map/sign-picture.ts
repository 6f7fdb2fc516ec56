import { drawPicture, type Pen, paint, polygonOf, roundedBox, write } from './draw-picture.ts';
import type { MapColours } from './map-colours.ts';
import type { Picture } from './map-surface.ts';

export function drawRoadSign(name: string, colours: MapColours, scale: number): Picture {
  const width = 18 + name.length * 6;
  return drawPicture(width, 20, scale, (pen) => {
    paint(pen, roundedBox(1, 1, width - 2, 18, 4), colours.surface, colours.control, 1.2);
    write(pen, name, width / 2, 10, '550 11.5px', colours.label);
  });
}

function dashed(pen: Pen, colour: string): void {
  pen.setLineDash([4, 4]);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.lineCap = 'butt';
  pen.beginPath();
  pen.arc(26, 26, 23, 0, 2 * Math.PI);
  pen.stroke();
  pen.setLineDash([]);
}

export function drawHotspot(colours: MapColours, scale: number): Picture {
  return drawPicture(52, 52, scale, (pen) => {
    pen.globalAlpha = 0.5;
    pen.fillStyle = colours.surface;
    pen.beginPath();
    pen.arc(26, 26, 22, 0, 2 * Math.PI);
    pen.fill();
    pen.globalAlpha = 1;
    dashed(pen, colours['text-2']);
    paint(pen, polygonOf([26, 14.5], [37.5, 26], [26, 37.5], [14.5, 26]), colours.surface, colours['text-2'], 1.5);
    write(pen, 'A', 26, 25.5, '650 11px', colours.text);
  });
}

/** Stripes that join on all sides, for an area whose group cannot be reached. */
export function drawHatch(colours: MapColours, scale: number): Picture {
  return drawPicture(8, 8, scale, (pen) => {
    pen.globalAlpha = 0.34;
    pen.strokeStyle = colours.label;
    pen.lineWidth = 1;
    for (const shift of [-8, 0, 8]) {
      pen.beginPath();
      pen.moveTo(shift - 2, 10);
      pen.lineTo(shift + 10, -2);
      pen.stroke();
    }
  });
}
