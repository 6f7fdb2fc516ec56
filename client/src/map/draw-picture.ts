import { drawnPixelRatio, type Picture } from './map-surface.ts';

export type Pen = CanvasRenderingContext2D;

/** Draws in CSS pixels; the picture is as sharp as the screen and as large as `scale` asks. */
export function drawPicture(width: number, height: number, scale: number, draw: (pen: Pen) => void): Picture {
  const ratio = drawnPixelRatio * scale;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no 2d canvas');
  pen.scale(ratio, ratio);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  draw(pen);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data };
}

export function write(pen: Pen, text: string, x: number, y: number, font: string, colour: string): void {
  pen.font = `${font} "Inter Variable", Inter, sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = colour;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text);
  pen.fillText(text, x, y + (actualBoundingBoxAscent - actualBoundingBoxDescent) / 2);
}

export function paint(pen: Pen, path: Path2D, fill: string, outline: string, width = 2): void {
  pen.fillStyle = fill;
  pen.fill(path);
  pen.strokeStyle = outline;
  pen.lineWidth = width;
  pen.stroke(path);
}

export function roundedBox(x: number, y: number, width: number, height: number, radius: number): Path2D {
  const path = new Path2D();
  path.roundRect(x, y, width, height, radius);
  return path;
}

export function disc(x: number, y: number, radius: number): Path2D {
  const path = new Path2D();
  path.arc(x, y, radius, 0, 2 * Math.PI);
  return path;
}

export function hexagon(x: number, y: number, radius: number): Path2D {
  const corners = Array.from({ length: 6 }, (_, at) => (at / 6) * 2 * Math.PI - Math.PI / 2);
  const path = new Path2D();
  for (const turn of corners) path.lineTo(x + radius * Math.cos(turn), y + radius * Math.sin(turn));
  path.closePath();
  return path;
}

export function polygonOf(...corners: readonly (readonly [number, number])[]): Path2D {
  const path = new Path2D();
  for (const [x, y] of corners) path.lineTo(x, y);
  path.closePath();
  return path;
}
