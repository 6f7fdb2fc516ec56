import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Our own lantern, as in client/public/icon.svg and the screens, in a box of 24. */
const lantern = '<path d="M9 4h6M12 2v2M8 8h8l1.4 9.2H6.6z"/><path d="M8.5 4.5 8 8m7.5-3.5L16 8M5.5 21h13M12 11v3.2"/>';
const night = '#0a1017';
const light = '#e8eef5';

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Of the box that the lantern takes: a launcher may cut a maskable icon to the middle four fifths. */
  readonly share: number;
  readonly rounded?: boolean;
  /** White on nothing: a status bar colours it itself. */
  readonly bare?: boolean;
}

const icons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, share: 0.62, rounded: true },
  { file: 'icon-512.png', size: 512, share: 0.62, rounded: true },
  { file: 'maskable-192.png', size: 192, share: 0.5 },
  { file: 'maskable-512.png', size: 512, share: 0.5 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.58 },
  { file: 'badge-96.png', size: 96, share: 0.9, bare: true },
];

function draw({ size, share, rounded, bare }: Icon): string {
  const scale = (size * share) / 24;
  const edge = (size - 24 * scale) / 2;
  const ground = bare
    ? ''
    : `<rect width="${size}" height="${size}" rx="${rounded ? size / 4.8 : 0}" fill="${night}"/>`;
  const pen = `fill="none" stroke="${bare ? '#fff' : light}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}<g transform="translate(${edge} ${edge}) scale(${scale})" ${pen}>${lantern}</g></svg>`;
}

const folder = join(import.meta.dirname, '..', '..', 'client', 'public', 'icons');

if (process.argv.includes('--help')) {
  console.log('node scripts/phone/write-icons.ts: draws the icons of the phone’s app into client/public/icons.');
} else {
  mkdirSync(folder, { recursive: true });
  for (const icon of icons) {
    const png = await sharp(Buffer.from(draw(icon)))
      .png({ compressionLevel: 9 })
      .toBuffer();
    writeFileSync(join(folder, icon.file), png);
    console.log(`${icon.file} ${png.length} bytes`);
  }
}
