import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { scenes } from './pictures/scenes.ts';
import { createRandom, toSeed } from './seeded-random.ts';

const jpegQuality = 62;

const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
if (values.help) {
  console.log('node scripts/scenario/write-pictures.ts   draws the test pictures into fixtures/pictures');
} else {
  for (const [name, draw] of scenes) {
    const svg = draw(createRandom(toSeed(name)));
    const jpeg = await sharp(Buffer.from(svg)).jpeg({ quality: jpegQuality, mozjpeg: true }).toBuffer();
    writeFileSync(new URL(`../../fixtures/pictures/${name}`, import.meta.url), jpeg);
    console.log(`fixtures/pictures/${name} ${Math.ceil(jpeg.length / 1024)} kB`);
  }
}
