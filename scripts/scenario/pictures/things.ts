import { circle, glow, line, many, path, rect } from './canvas.ts';

type Random = () => number;

export function houses(random: Random, base: number, height: number, fill: string): string {
  return many(7, (at) => {
    const [x, tall] = [at * 190 - 20, height * (0.75 + random() * 0.4)];
    const roof = path(`M${x} ${base - tall} l95 -70 l95 70 z`, fill);
    const panes = many(4, (pane) => {
      const lit = random() < 0.35;
      return rect(
        x + 28 + (pane % 2) * 80,
        base - tall + 30 + Math.floor(pane / 2) * 95,
        44,
        56,
        lit ? '#e9b768' : '#0d1218',
        lit ? 'opacity="0.7"' : '',
      );
    });
    return roof + rect(x, base - tall, 190, tall, fill) + panes;
  });
}

export function flat(random: Random, x: number, base: number, columns: number, floors: number, fill: string): string {
  const [width, height] = [columns * 70 + 30, floors * 82 + 30];
  const panes = many(columns * floors, (at) => {
    const lit = random() < 0.3;
    return rect(
      x + 25 + (at % columns) * 70,
      base - height + 25 + Math.floor(at / columns) * 82,
      44,
      46,
      lit ? '#f0c277' : '#0b0f15',
      lit ? 'opacity="0.65"' : '',
    );
  });
  const galleries = many(floors, (at) => rect(x, base - height + 80 + at * 82, width, 7, '#05080b'));
  return rect(x, base - height, width, height, fill) + panes + galleries;
}

export function lamp(x: number, base: number, height: number): string {
  return (
    line(x, base, x, base - height, '#10151b', 9) +
    line(x, base - height, x + 46, base - height, '#10151b', 7) +
    glow('lamp', x + 46, base - height, 230) +
    circle(x + 46, base - height, 9, '#fff0d2')
  );
}

/** A person as a dark shape only. */
export function figure(x: number, base: number, tall: number, fill: string, lean = 0): string {
  const head = tall * 0.075;
  const [shoulder, hip, neck] = [base - tall * 0.8, base - tall * 0.48, x + lean];
  const limb = (x1: number, y1: number, x2: number, y2: number, share: number) =>
    line(x1, y1, x2, y2, fill, tall * share);
  const torso = path(
    `M${neck - tall * 0.115} ${shoulder} q${tall * 0.115} ${-tall * 0.07} ${tall * 0.23} 0 L${x + tall * 0.085} ${hip} L${x - tall * 0.085} ${hip} z`,
    fill,
  );
  const legs =
    limb(x - tall * 0.045, hip, x - tall * 0.1, base, 0.075) +
    limb(x + tall * 0.045, hip, x + tall * 0.09, base, 0.075);
  const arms =
    limb(neck - tall * 0.1, shoulder + tall * 0.03, x - tall * 0.15, hip + tall * 0.02, 0.055) +
    limb(neck + tall * 0.1, shoulder + tall * 0.03, x + tall * 0.17, hip - tall * 0.08, 0.055);
  return circle(neck, base - tall * 0.91, head, fill) + torso + legs + arms;
}

function tongue(x: number, base: number, width: number, height: number, fill: string, sway: number): string {
  return path(
    `M${x - width / 2} ${base} C${x - width * 0.7} ${base - height * 0.4} ${x - width * 0.1 + sway} ${base - height * 0.55} ${x + sway} ${base - height} C${x + width * 0.2 + sway} ${base - height * 0.6} ${x + width * 0.75} ${base - height * 0.4} ${x + width / 2} ${base} z`,
    fill,
  );
}

export function fire(random: Random, x: number, base: number, width: number, height: number): string {
  const layer = (fill: string, share: number) =>
    many(6, (at) =>
      tongue(
        x + (at - 2.5) * (width / 6),
        base,
        width * 0.32 * share,
        height * share * (0.6 + random() * 0.5),
        fill,
        (random() - 0.5) * width * 0.18,
      ),
    );
  const sparks = many(36, () =>
    circle(x + (random() - 0.5) * width * 1.6, base - height * (0.4 + random() * 1.3), 1.5 + random() * 2.5, '#ffc46b'),
  );
  return (
    glow('fire', x, base - height * 0.3, width * 2.3) +
    `<g filter="url(#blur)">${layer('#d84a1b', 1.1)}</g>` +
    layer('#f2782a', 0.85) +
    layer('#ffc24a', 0.55) +
    layer('#fff3c4', 0.28) +
    sparks
  );
}

export function smoke(random: Random, x: number, base: number, height: number, drift: number): string {
  return many(26, (at) => {
    const share = at / 26;
    return glow(
      'smoke',
      x + drift * share + (random() - 0.5) * 130 * (0.4 + share),
      base - height * share,
      70 + 170 * share,
      `opacity="${(0.55 * (1 - share * 0.6)).toFixed(2)}"`,
    );
  });
}

export function car(x: number, base: number, scale: number, fill: string, glass: string): string {
  const body =
    'M0 -62 Q4 -98 50 -104 L98 -108 Q128 -160 170 -164 L262 -164 Q312 -160 342 -108 L398 -98 Q430 -92 430 -56 L430 -34 L0 -34 z';
  const windows =
    'M118 -108 Q138 -148 172 -150 L206 -150 L206 -108 z M218 -150 L258 -150 Q296 -146 318 -108 L218 -108 z';
  const wheels =
    circle(92, -34, 37, '#020304') +
    circle(92, -34, 17, '#20262d') +
    circle(340, -34, 37, '#020304') +
    circle(340, -34, 17, '#20262d');
  return `<g transform="translate(${x} ${base}) scale(${scale})">${path(body, fill)}${path(windows, glass)}${wheels}${rect(408, -86, 20, 16, '#7d2018')}</g>`;
}

export function scooter(x: number, base: number, fill: string, light: string): string {
  return `<g transform="translate(${x} ${base})"><ellipse cx="70" cy="-4" rx="210" ry="16" fill="#000" opacity="0.5"/>${circle(-60, -52, 50, '#030405')}${circle(-60, -52, 24, '#1d232a')}${circle(215, -52, 50, '#030405')}${circle(215, -52, 24, '#1d232a')}${path('M-90 -92 Q-70 -170 10 -168 L70 -164 Q100 -120 150 -100 L182 -220 L210 -220 L232 -96 L190 -70 L60 -64 L-20 -68 z', fill)}${path('M-86 -172 q66 -26 150 2 l-6 20 l-140 -2 z', '#07090c')}${line(182, -222, 150, -262, '#0a0d11', 11)}${line(150, -262, 120, -256, '#0a0d11', 11)}</g>${glow(light, x + 226, base - 196, 110)}`;
}

export function pallet(x: number, y: number, turn: number): string {
  const boards = many(5, (at) => rect(0, at * 15, 190, 9, at % 2 === 0 ? '#6d5335' : '#5a432a'));
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${rect(4, 0, 16, 70, '#3d2d1c')}${rect(88, 0, 16, 70, '#3d2d1c')}${rect(170, 0, 16, 70, '#3d2d1c')}${boards}</g>`;
}

export function shards(
  random: Random,
  x: number,
  y: number,
  width: number,
  depth: number,
  count: number,
  fill: string,
): string {
  return many(count, () => {
    const [left, top, reach] = [x + random() * width, y + random() * depth, 6 + random() * 16];
    return path(
      `M${left} ${top} l${reach} ${-reach * 0.3} l${-reach * 0.2} ${reach * 0.7} z`,
      fill,
      `opacity="${(0.35 + random() * 0.6).toFixed(2)}"`,
    );
  });
}

export function burst(random: Random, x: number, y: number, radius: number, colour: string, tint: string): string {
  const rays = many(34, (at) => {
    const [angle, reach] = [(at / 34) * Math.PI * 2 + random() * 0.12, radius * (0.7 + random() * 0.35)];
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return (
      line(
        x + dx * reach * 0.25,
        y + dy * reach * 0.25,
        x + dx * reach,
        y + dy * reach + 14,
        colour,
        2.4,
        'opacity="0.75"',
      ) + circle(x + dx * reach, y + dy * reach + 14, 3.2, '#ffffff')
    );
  });
  return glow(tint, x, y, radius * 1.5) + rays;
}
