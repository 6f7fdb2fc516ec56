const size = { width: 1280, height: 960 };

export type Draw = (random: () => number) => string;

const fixed = (value: number) => value.toFixed(1);

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, radius: number, fill: string, more = '') =>
  `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(radius)}" fill="${fill}" ${more}/>`;

export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width: number, more = '') =>
  `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" ${more}/>`;

export const many = (count: number, draw: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

const glows: [name: string, colour: string, middle: number][] = [
  ['fire', '#ff9a3c', 0.85],
  ['lamp', '#ffd9a0', 0.6],
  ['white', '#e8efff', 0.7],
  ['red', '#ff5a50', 0.8],
  ['green', '#7dffb0', 0.7],
  ['smoke', '#8b8f99', 0.4],
];

export const glow = (name: string, x: number, y: number, radius: number, more = '') =>
  circle(x, y, radius, `url(#glow-${name})`, more);

/** A sky, a ground below `horizon`, the scene, then the grain of a telephone at night. */
export function picture(
  scene: string,
  horizon: number,
  sky: [string, string],
  ground: [string, string],
  seed: number,
): string {
  const { width, height } = size;
  const gradient = (name: string, [top, bottom]: [string, string]) =>
    `<linearGradient id="${name}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;
  const defs = glows
    .map(
      ([name, colour, middle]) =>
        `<radialGradient id="glow-${name}"><stop offset="0" stop-color="${colour}" stop-opacity="${middle}"/><stop offset="0.35" stop-color="${colour}" stop-opacity="${middle * 0.35}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${gradient('sky', sky)}${gradient('ground', ground)}${defs}<filter id="blur"><feGaussianBlur stdDeviation="9"/></filter><filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.55" numOctaves="2" seed="${seed}"/><feColorMatrix values="0 0 0 0 0.6  0 0 0 0 0.6  0 0 0 0 0.65  0.5 0 0 0 -0.19"/></filter></defs>${rect(0, 0, width, horizon, 'url(#sky)')}${rect(0, horizon, width, height - horizon, 'url(#ground)')}${scene}<rect width="${width}" height="${height}" filter="url(#grain)" opacity="0.35"/></svg>`;
}
