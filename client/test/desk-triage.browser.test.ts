import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { DESK, openDemoNight } from './demo-night.ts';

/** For looking at the screens: a folder to put pictures in. */
const pictures = process.env.TRIAGE_PICTURES;

const night = openDemoNight();
let desk: Page;
let phone: Page;

beforeAll(async () => {
  desk = await night.open('desk-1', DESK);
  phone = await night.join('phone-1');
});

/** What the product asks: from a selected row to the decision on its way, holding Ctrl not counted. */
const most = { dispatch: 3, feedback: 3, broadcast: 5 } as const;
const counts: Record<keyof typeof most, string[]> = { dispatch: [], feedback: [], broadcast: [] };

test('from a selected row: dispatch in three keys, an answer in three, a broadcast around the pin in five', async () => {
  await write('Ruit van het bushokje ligt eruit, daders lopen weg');
  await select('Ruit van het bushokje');
  await press('dispatch', '1');
  await desk.getByRole('textbox', { name: 'Samenvatting' }).waitFor();
  await picture('dispatch');
  await press('dispatch', 'Control+Enter');
  await desk.getByText('Geen open meldingen').waitFor();

  await write('Wie ruimt straks de pallets op bij het plein?');
  await select('Wie ruimt straks');
  await press('feedback', '2');
  await desk.getByRole('region', { name: 'Terugkoppeling' }).waitFor();
  await press('feedback', '1');
  await press('feedback', 'Control+Enter');
  await desk.getByText('Geen open meldingen').waitFor();

  await write('Groep van tien gooit vuurwerk naar fietsers, nu bij de speeltuin');
  await select('Groep van tien');
  await press('broadcast', '3');
  await desk.getByText('Wie krijgt het').first().waitFor();
  await picture('broadcast');
  // What the message says they do is one Tab away.
  await press('broadcast', 'Tab');
  await press('broadcast', 'Enter');
  await press('broadcast', 'Control+Enter');
  await picture('broadcast-sent');
  await desk.getByText('Terughalen').first().waitFor();
  await phone.getByText('bericht van de politie').first().waitFor();

  console.table(
    Object.fromEntries(
      Object.entries(counts).map(([decision, keys]) => [
        decision,
        { keys: keys.join(' '), presses: keys.length, most: most[decision as keyof typeof most] },
      ]),
    ),
  );
  for (const decision of ['dispatch', 'feedback', 'broadcast'] as const)
    expect(counts[decision].length, decision).toBeLessThanOrEqual(most[decision]);
});

test('Ctrl+K reaches acts, groups, places and messages by keyboard alone, and shows the key of each act', async () => {
  // The first phone has the broadcast open.
  phone = await night.join('phone-2');
  await desk.keyboard.press('Escape');
  await write('Drie schuren staan open achter de volkstuinen');
  await desk.getByText('Drie schuren').first().waitFor();
  const palette = desk.getByRole('dialog', { name: 'Alles wat kan' });
  const first = palette.getByRole('option', { selected: true });

  await desk.keyboard.press('Control+k');
  await palette.waitFor();
  await picture('palette');
  expect(await palette.getByRole('option', { name: /Inzetverzoek/ }).textContent()).toContain('1');
  await desk.keyboard.type('schuren');
  await palette.getByRole('option', { name: /Drie schuren/ }).waitFor();
  await desk.keyboard.press('Enter');
  await desk.getByRole('row', { selected: true, name: /Drie schuren/ }).waitFor();

  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('groep 14');
  await first.getByText('groep 14').waitFor();
  await desk.keyboard.press('Enter');
  expect(await desk.getByRole('searchbox').inputValue()).toBe('groep 14');

  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('later');
  await desk.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('toon: alle');
  await desk.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
});

test('a sender is muted by one key and told so; what is in hand goes to the relief', async () => {
  await desk.keyboard.press('/');
  await desk.keyboard.press('Escape');
  await select('Drie schuren');
  await desk.keyboard.press('z');
  await desk.getByText(/Gedempt tot/).waitFor();
  await desk.getByRole('row', { name: /gedempt/ }).waitFor();
  await desk.keyboard.press('z');
  await desk.getByText(/Gedempt tot/).waitFor({ state: 'detached' });

  await desk.keyboard.press('Enter');
  await desk.getByText('In behandeling bij jou').waitFor();
  await desk.keyboard.press('h');
  const relief = desk.getByRole('dialog', { name: 'Overdracht aan de aflossing' });
  await relief.getByRole('region', { name: 'In behandeling' }).getByText('Drie schuren').waitFor();
  await picture('hand-over');
  await relief.getByRole('button', { name: 'Geef 1 over' }).click();
  await relief.getByText(/Overgegeven aan/).waitFor();
  await desk.keyboard.press('Escape');
});

async function press(decision: keyof typeof most, key: string): Promise<void> {
  counts[decision].push(key);
  await desk.keyboard.press(key);
}

async function select(text: string): Promise<void> {
  await desk.getByText(text).first().waitFor();
  await desk.keyboard.press('Home');
  await desk.getByRole('row', { selected: true, name: new RegExp(text) }).waitFor();
}

async function write(text: string): Promise<void> {
  await phone.getByRole('textbox', { name: 'Wat gebeurt er?' }).fill(text);
  await phone.getByRole('button', { name: 'Stuur naar de politie' }).click();
}

async function picture(name: string): Promise<void> {
  if (pictures) await desk.screenshot({ path: join(pictures, `room-j-${name}.png`) });
}
