import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { DESK, openDemoNight } from './demo-night.ts';

const root = join(import.meta.dirname, '..', '..');
/** For looking at the screens: a folder to put pictures in. */
const pictures = process.env.COMPOSER_PICTURES;
const PICTURE = join(root, 'fixtures', 'pictures', 'van.jpg');

const night = openDemoNight({ map: false });
let desk: Page;
let phone: Page;

beforeAll(async () => {
  desk = await night.open('desk-1', DESK);
  phone = await night.join('phone-1');
});

test('by keyboard alone: from the message to a covered photo on the phone, and away again', async () => {
  await forwardWithPhoto();
  await desk.getByText('Witte bestelbus').first().waitFor();
  await desk.keyboard.press('j');
  await desk.keyboard.press('Enter');
  await desk.getByText('In behandeling bij jou').waitFor();
  await desk
    .getByRole('button', { name: /Vergroot/ })
    .first()
    .waitFor();
  await desk.keyboard.press('3');

  // What is looked for: the first field has the focus, the parts of clothing open with one key.
  await desk.getByRole('textbox', { name: 'Wat doen ze?' }).waitFor();
  await tabTo('button', 'Persoon', 'Shift+Tab');
  await press('ArrowRight', 2);
  await desk.keyboard.press('Enter');
  await tabTo('textbox', 'Wat gebeurt er met het voertuig?');
  await desk.keyboard.type('rijdt stapvoets langs schuren en laadt gereedschap in');
  await fillIn('Soort', 'bestelbus');
  await fillIn('Kleur', 'wit');
  await fillIn('Kenteken', 'RDX-51-H');
  await fillIn('Laatst gezien', 'Kwikstaart 12');
  await tabTo('textbox', 'Kleding');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.type('zwarte muts');
  await fillIn('Schoenen', 'witte sneakers');
  await picture('1-form');
  await expectAccessible('section[aria-label="Wie ziet dit voertuig?"]');

  // A photo, with two boxes.
  await tabTo('switch', 'Foto meesturen');
  await desk.keyboard.press('Space');
  const dialog = desk.getByRole('dialog', { name: 'Dek gezichten en kentekens af' });
  await dialog.waitFor();
  await desk.keyboard.press('n');
  await desk.getByRole('button', { name: /Vlak 1 van 1/ }).waitFor();
  await press('ArrowLeft', 20);
  await press('Shift+ArrowDown', 6);
  await desk.keyboard.press('n');
  await desk.getByRole('button', { name: /Vlak 2 van 2/ }).waitFor();
  await press('ArrowRight', 10);
  await press('ArrowDown', 10);
  await desk.keyboard.press('n');
  await desk.getByRole('button', { name: /Vlak 3 van 3/ }).waitFor();
  await desk.keyboard.press('Delete');
  const boxes = await dialog
    .locator('[data-cover-box]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('style') ?? ''));
  expect(boxes).toHaveLength(2);
  await tabTo('checkbox', 'Er staat geen minderjarige op deze foto, ook niet afgedekt');
  await desk.keyboard.press('Space');
  await picture('2-cover');
  await expectAccessible('[role="dialog"]');
  await desk.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: 'Foto 1, afgedekt' }).waitFor();

  // The guard: the plate has its reason, the house number is replaced.
  expect(await desk.getByRole('textbox', { name: 'Reden om “RDX-51-H” te laten staan' }).inputValue()).toBe(
    'Kenteken van het gezochte voertuig',
  );
  await picture('3-guard');
  await tabTo('button', 'Vervang door “Kwikstaart”');
  await desk.keyboard.press('Enter');
  const text = await desk.getByRole('textbox', { name: 'Tekst van het bericht' }).inputValue();
  expect(text).toContain('Dit is een bericht van de politie. Vanwege een melding bij Kwikstaart om ');
  expect(text).toContain('rijdt stapvoets langs schuren en laadt gereedschap in. Kijk uit naar een witte bestelbus');
  expect(text).toContain('kenteken RDX-51-H. Kleding: zwarte muts, witte sneakers.');
  expect(text).toMatch(/Informatie\? Bel 0900-8844 of meld het via de beheerder\. Spoed\? Bel 112\.$/);

  // Out, and on the phone with its covered photo.
  await desk.keyboard.press('Control+Enter');
  await desk.getByText('Terughalen').first().waitFor();
  await phone.getByRole('heading', { name: 'Wie ziet dit voertuig?' }).waitFor();
  const photo = phone.getByRole('button', { name: /Foto van de politie, afgedekt/ });
  await photo.waitFor();
  const address = (await photo.locator('img').getAttribute('src'))?.replace('size=thumb', 'size=full') ?? '';
  const copy = await fetchBytes(phone, address);
  await expectBlack(copy, boxes);
  await photo.scrollIntoViewIfNeeded();
  await picture('4-phone', phone);
  await photo.click();
  await phone.getByRole('button', { name: 'Bekijk van dichtbij' }).click();
  await phone.getByRole('button', { name: 'Toon de hele foto' }).waitFor();
  await picture('5-closer', phone);
  await picture('6-out');

  // Withdrawn: gone from the phone, enlarged or not, and from the server.
  await desk.getByRole('region', { name: 'Ontvangst' }).waitFor();
  await desk.keyboard.press('e');
  await desk.getByRole('textbox', { name: 'Wat de beheerders lezen' }).waitFor();
  await desk.keyboard.press('Control+Enter');
  await phone
    .getByText(/Ingetrokken om/)
    .first()
    .waitFor();
  await photo.waitFor({ state: 'detached' });
  expect(await phone.getByRole('dialog').count()).toBe(0);
  expect(await phone.evaluate(async (path) => (await fetch(path)).status, address)).toBe(404);
  await picture('7-gone', phone);
});

async function forwardWithPhoto(): Promise<void> {
  await phone.getByRole('textbox', { name: 'Wat gebeurt er?' }).fill('Witte bestelbus rijdt rondjes langs de schuren');
  await phone.locator('input[type=file]').setInputFiles(PICTURE);
  await phone.getByText('In onze buurt').click();
  await phone.getByText('Zelf gezien').click();
  await phone.getByRole('group', { name: '112 al gebeld?' }).getByText('Nee').click();
  await phone.getByRole('button', { name: 'Stuur naar de politie' }).click();
}

/** Walks with the tab key until what has the focus is this control. */
async function tabTo(role: 'button' | 'textbox' | 'switch' | 'checkbox', name: string, key = 'Tab'): Promise<void> {
  const control = desk.getByRole(role, { name, exact: true });
  await control.first().waitFor();
  for (let count = 0; count < 80; count += 1) {
    if (await control.first().evaluate((each) => each === document.activeElement)) return;
    await desk.keyboard.press(key);
  }
  throw new Error(`no way by keyboard to ${name}`);
}

async function fillIn(name: string, words: string): Promise<void> {
  await tabTo('textbox', name);
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type(words);
}

async function press(key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await desk.keyboard.press(key);
}

async function fetchBytes(page: Page, address: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (path) => {
    const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
  }, address);
  return Buffer.from(base64, 'base64');
}

/** Every pixel well inside the boxes is black, and the file says nothing beside its picture. */
async function expectBlack(bytes: Buffer, boxes: readonly string[]): Promise<void> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  for (const style of boxes) {
    const [left, top, width, height] = ['left', 'top', 'width', 'height'].map(
      (side) => Number(new RegExp(`${side}: ([\\d.]+)%`).exec(style)?.[1]) / 100,
    );
    if (left === undefined || top === undefined || width === undefined || height === undefined) throw new Error(style);
    let brightest = 0;
    for (let y = Math.ceil(top * info.height) + 1; y < (top + height) * info.height - 1; y += 1) {
      for (let x = Math.ceil(left * info.width) + 1; x < (left + width) * info.width - 1; x += 1) {
        const at = (y * info.width + x) * info.channels;
        brightest = Math.max(brightest, data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255);
      }
    }
    expect(brightest, style).toBeLessThan(28);
  }
  const { exif, xmp, iptc, icc, comments, format } = await sharp(bytes).metadata();
  expect([format, exif, xmp, iptc, icc, comments]).toEqual(['jpeg', ...Array(5).fill(undefined)]);
}

async function expectAccessible(part: string): Promise<void> {
  expect(await findViolations(desk, { within: part })).toEqual([]);
}

async function picture(name: string, page = desk): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `room-c-${name}.png`) });
}
