import { disc, drawPicture, paint, polygonOf, write } from './draw-picture.ts';
import type { MapColours } from './map-colours.ts';
import type { Picture } from './map-surface.ts';

export function drawRouteStop(stop: number, colours: MapColours, scale: number): Picture {
  return drawPicture(24, 24, scale, (pen) => {
    paint(pen, disc(12, 12, 10), colours.bg, colours.bg, 4);
    paint(pen, disc(12, 12, 8.5), colours.bg, colours.text);
    write(pen, String(stop), 12, 12, '650 10.5px', colours.text);
  });
}

/** Points north; the map turns it along its leg. */
export function drawArrowHead(colours: MapColours, scale: number): Picture {
  return drawPicture(22, 22, scale, (pen) => {
    paint(pen, polygonOf([11, 3], [17, 18], [11, 14.5], [5, 18]), colours.text, colours.bg, 1.5);
  });
}
