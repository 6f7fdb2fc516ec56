import { circle, type Draw, glow, line, many, path, picture, rect } from './canvas.ts';
import { burst, car, figure, fire, flat, houses, lamp, pallet, scooter, shards, smoke } from './things.ts';

const night: [string, string] = ['#070b12', '#1a2230'];
const street: [string, string] = ['#141920', '#080a0d'];
const grass: [string, string] = ['#101a14', '#060a08'];
const dark = '#04060a';

const container = (x: number, base: number) =>
  `${path(`M${x} ${base - 250} l300 0 l-22 232 l-256 0 z`, '#1f2a31')}${path(`M${x - 14} ${base - 250} l328 0 l-20 -36 l-288 0 z`, '#2b3942')}${circle(x + 60, base - 12, 17, '#050607')}${circle(x + 240, base - 12, 17, '#050607')}`;

const swing = `${line(700, 760, 780, 470, '#0b0f13', 13)}${line(860, 760, 780, 470, '#0b0f13', 13)}${line(1060, 760, 1140, 470, '#0b0f13', 13)}${line(1220, 760, 1140, 470, '#0b0f13', 13)}${line(780, 470, 1140, 470, '#0b0f13', 13)}${line(880, 470, 862, 680, '#0b0f13', 4)}${line(930, 470, 912, 680, '#0b0f13', 4)}${rect(852, 678, 72, 11, '#0b0f13')}${line(1020, 470, 1030, 690, '#0b0f13', 4)}${line(1066, 470, 1076, 690, '#0b0f13', 4)}${rect(1018, 688, 68, 11, '#0b0f13')}`;

const fatbike = (x: number, base: number) =>
  `${circle(x, base - 42, 42, 'none', `stroke="${dark}" stroke-width="15"`)}${circle(x + 150, base - 42, 42, 'none', `stroke="${dark}" stroke-width="15"`)}${path(`M${x} ${base - 42} L${x + 52} ${base - 112} L${x + 118} ${base - 112} L${x + 150} ${base - 42} M${x + 52} ${base - 112} L${x + 76} ${base - 42} L${x + 118} ${base - 112} l12 -38 l-22 -4 M${x + 36} ${base - 122} l40 0`, 'none', `stroke="${dark}" stroke-width="10"`)}`;

const shelter = (random: () => number) =>
  `${rect(250, 260, 800, 34, '#2c3742')}${rect(270, 290, 18, 480, '#232d36')}${rect(1012, 290, 18, 480, '#232d36')}${rect(640, 290, 12, 480, '#232d36')}${rect(660, 300, 344, 380, '#9fc3d8', 'opacity="0.14"')}${path('M288 294 L640 294 L640 420 L585 388 L540 470 L470 372 L410 520 L352 410 L288 560 z', '#9fc3d8', 'opacity="0.2"')}${rect(330, 620, 280, 22, '#3a2f24')}${rect(350, 642, 14, 120, '#1b2229')}${rect(580, 642, 14, 120, '#1b2229')}${shards(random, 250, 780, 620, 110, 150, '#bfe0ee')}${glow('white', 650, 300, 420, 'opacity="0.55"')}`;

const crowd = (random: () => number, base: number, count: number, tall: number) =>
  many(count, (at) =>
    figure(
      60 + (at * 1160) / count + random() * 40,
      base + random() * 60,
      tall * (0.85 + random() * 0.3),
      dark,
      random() * 16 - 8,
    ),
  );

const pile = (random: () => number, x: number, base: number, rows: number) =>
  many(rows * 4, (at) =>
    pallet(
      x + (at % 4) * 118 + random() * 50 - Math.floor(at / 4) * -22,
      base - Math.floor(at / 4) * 74 - random() * 22,
      random() * 26 - 13,
    ),
  );

const tyre = (x: number, y: number) => circle(x, y, 46, 'none', 'stroke="#050607" stroke-width="30"');

const van = `<g transform="translate(380 800)">${path('M0 -60 L0 -330 Q2 -352 26 -352 L420 -352 Q452 -350 480 -300 L520 -206 L604 -184 Q628 -176 628 -146 L628 -60 z', '#c3cad1')}${path('M430 -330 Q446 -328 462 -294 L496 -212 L410 -212 L410 -330 z', '#141b22')}${rect(130, -330, 3, 262, '#8d959d')}${rect(392, -330, 3, 262, '#8d959d')}${path('M20 -190 q30 -22 62 0 l-8 52 l-48 4 z', '#9aa2aa')}${circle(130, -58, 58, '#030405')}${circle(130, -58, 26, '#3a424a')}${circle(512, -58, 58, '#030405')}${circle(512, -58, 26, '#3a424a')}</g>`;

const letterBoxes = (random: () => number) =>
  many(6, (at) => {
    const [x, y] = [330 + (at % 3) * 215, 250 + Math.floor(at / 3) * 220];
    if (at === 4)
      return `${rect(x, y, 190, 190, '#050505')}${path(`M${x + 12} ${y + 190} l140 40 l-20 70 l-150 -34 z`, '#59626a')}${glow('smoke', x + 95, y + 20, 210)}${glow('fire', x + 95, y + 120, 90)}`;
    return `${rect(x, y, 190, 190, '#59626a')}${rect(x + 30, y + 44, 130, 20, '#15191d')}${circle(x + 160, y + 150, 8, '#2a3036')}${random() < 0.5 ? path(`M${x + 44} ${y + 54} l96 0 l8 40 l-96 6 z`, '#c9c4b6') : ''}`;
  });

/** Each picture by its file name: what a telephone sees at night, without a face, a word or a plate. */
export const scenes: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  [
    'bin-fire.jpg',
    (random) =>
      picture(
        houses(random, 610, 300, '#131922') +
          lamp(1090, 720, 440) +
          smoke(random, 560, 480, 470, 260) +
          container(400, 800) +
          fire(random, 550, 545, 250, 270),
        610,
        night,
        street,
        1,
      ),
  ],
  [
    'car-fire.jpg',
    (random) =>
      picture(
        flat(random, 60, 640, 9, 6, '#161c25') +
          smoke(random, 560, 560, 540, -240) +
          car(820, 790, 0.85, '#10161d', '#1d2833') +
          fire(random, 480, 690, 420, 300) +
          car(260, 820, 1.15, '#060505', '#40180a') +
          fire(random, 420, 690, 190, 150),
        640,
        night,
        street,
        2,
      ),
  ],
  [
    'car-silhouette.jpg',
    (random) =>
      picture(
        houses(random, 560, 260, '#10161e') +
          lamp(250, 720, 470) +
          glow('white', 560, 560, 460, 'opacity="0.5"') +
          car(470, 820, 1.5, '#05070a', '#26333f') +
          shards(random, 690, 815, 300, 50, 50, '#b9d3e0'),
        560,
        night,
        street,
        3,
      ),
  ],
  [
    'playground.jpg',
    (random) =>
      picture(
        houses(random, 520, 210, '#0f151c') +
          glow('white', 360, 440, 520, 'opacity="0.6"') +
          lamp(330, 760, 420) +
          swing +
          many(7, (at) =>
            figure(180 + at * 88 + random() * 24, 790 + random() * 40, 260 + random() * 34, dark, random() * 20 - 10),
          ) +
          fatbike(640, 850),
        560,
        night,
        grass,
        4,
      ),
  ],
  [
    'group-bridge.jpg',
    (random) =>
      picture(
        houses(random, 500, 190, '#10161d') +
          glow('lamp', 640, 420, 560) +
          path('M0 640 Q640 470 1280 640 L1280 700 Q640 540 0 700 z', '#0b0f14') +
          many(15, (at) =>
            line(
              at * 92,
              640 - Math.sin((at / 14) * Math.PI) * 84,
              at * 92,
              540 - Math.sin((at / 14) * Math.PI) * 84,
              '#0b0f14',
              7,
            ),
          ) +
          many(6, (at) =>
            figure(
              330 + at * 118 + random() * 22,
              580 + Math.abs(at - 2.5) * 5,
              230 + random() * 26,
              dark,
              random() * 16 - 8,
            ),
          ) +
          fatbike(520, 590) +
          rect(0, 760, 1280, 200, '#0d1a26') +
          many(30, () =>
            rect(random() * 1280, 770 + random() * 180, 60 + random() * 120, 3, '#4a6072', 'opacity="0.4"'),
          ),
        620,
        night,
        street,
        5,
      ),
  ],
  [
    'bus-shelter.jpg',
    (random) =>
      picture(
        houses(random, 600, 260, '#111821') + lamp(130, 780, 520) + rect(0, 770, 1280, 16, '#242b33') + shelter(random),
        620,
        night,
        street,
        6,
      ),
  ],
  [
    'pallets.jpg',
    (random) =>
      picture(
        flat(random, 780, 560, 7, 4, '#131a22') +
          lamp(220, 700, 430) +
          pile(random, 330, 760, 4) +
          tyre(300, 800) +
          tyre(390, 830) +
          tyre(960, 810),
        570,
        night,
        grass,
        7,
      ),
  ],
  [
    'pallets-field.jpg',
    (random) =>
      picture(
        houses(random, 470, 150, '#0e141b') +
          glow('white', 640, 500, 480, 'opacity="0.45"') +
          pile(random, 450, 640, 3) +
          figure(330, 740, 250, dark, 12) +
          figure(980, 750, 262, dark, -12) +
          pallet(1010, 640, -18),
        500,
        night,
        grass,
        8,
      ),
  ],
  [
    'scooter.jpg',
    (random) =>
      picture(
        houses(random, 540, 240, '#111821') +
          lamp(1010, 700, 430) +
          scooter(480, 830, '#1c2a33', 'white') +
          shards(random, 260, 850, 300, 40, 24, '#d06a5e'),
        600,
        night,
        street,
        9,
      ),
  ],
  [
    'van.jpg',
    (random) =>
      picture(
        houses(random, 570, 280, '#111821') + lamp(190, 760, 500) + van + glow('red', 386, 690, 120),
        600,
        night,
        street,
        10,
      ),
  ],
  [
    'letter-box.jpg',
    (random) =>
      picture(
        rect(0, 0, 1280, 960, '#20262c') +
          many(12, (row) => rect(0, row * 84, 1280, 4, '#171c21')) +
          rect(300, 220, 705, 490, '#363e46') +
          letterBoxes(random) +
          shards(random, 480, 820, 380, 90, 40, '#8b8478'),
        860,
        night,
        street,
        11,
      ),
  ],
  [
    'street-smoke.jpg',
    (random) =>
      picture(
        houses(random, 600, 330, '#151b24') +
          lamp(180, 740, 460) +
          lamp(930, 700, 360) +
          glow('fire', 760, 520, 330) +
          smoke(random, 700, 640, 620, -330) +
          smoke(random, 820, 620, 540, 240),
        610,
        night,
        street,
        12,
      ),
  ],
  [
    'fire-crowd.jpg',
    (random) =>
      picture(
        houses(random, 520, 170, '#12161c') +
          smoke(random, 640, 430, 420, 170) +
          pile(random, 420, 690, 2) +
          fire(random, 640, 740, 480, 430) +
          crowd(random, 880, 13, 270),
        560,
        night,
        grass,
        13,
      ),
  ],
  [
    'fireworks.jpg',
    (random) =>
      picture(
        burst(random, 400, 250, 220, '#ffb36b', 'fire') +
          burst(random, 860, 330, 260, '#9fd0ff', 'white') +
          burst(random, 640, 150, 130, '#7dffb0', 'green') +
          houses(random, 760, 240, '#0b1016') +
          crowd(random, 900, 9, 170),
        760,
        ['#070b16', '#2a2634'],
        street,
        14,
      ),
  ],
]);
