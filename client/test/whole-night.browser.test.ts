import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, openDemoNight } from './demo-night.ts';

const root = join(import.meta.dirname, '..', '..');

/** Fewer pixels for who only looks on: four screens draw on one machine here. */
const SMALL = { width: 1280, height: 720 };

const night = openDemoNight();

test('from a phone, through triage, to the record', async () => {
  const desk1 = await night.open('desk-1', DESK);
  const desk2 = await night.open('desk-2', DESK);
  const board = await night.open('board', SMALL);
  const wall = await night.open('wall', SMALL);
  const phone1 = await night.join('phone-1');
  const phone2 = await night.join('phone-2');
  await desk1.getByText('Geen open meldingen').waitFor();

  // Forward, with a photo.
  await phone1
    .getByRole('textbox', { name: 'Wat gebeurt er?' })
    .fill('Groepje van 8 bij de speeltuin, gooien zwaar vuurwerk');
  await phone1.locator('input[type=file]').setInputFiles(join(root, 'fixtures', 'pictures', 'playground.jpg'));
  await phone1.getByText('In onze buurt').click();
  await phone1.getByText('Zelf gezien').click();
  await phone1.getByRole('group', { name: '112 al gebeld?' }).getByText('Nee').click();
  await phone1.getByRole('button', { name: 'Stuur naar de politie' }).click();

  // Claim; the second desk is refused and sees the name.
  const row1 = desk1.getByText('Groepje van 8 bij de speeltuin').first();
  await row1.waitFor();
  await row1.click();
  await desk1.keyboard.press('Enter');
  await desk1.getByText('In behandeling bij jou').waitFor();
  await desk2.getByText('Groepje van 8 bij de speeltuin').first().click();
  await desk2.getByText('In behandeling bij L. Koster').first().waitFor();
  await desk2.keyboard.press('Enter');
  await desk2.getByText('In behandeling bij L. Koster.', { exact: true }).waitFor();
  await desk1.getByRole('button', { name: /foto/i }).first().waitFor();

  // Dispatch.
  await desk1.keyboard.press('1');
  await desk1.getByRole('button', { name: 'Stuur inzetverzoek' }).waitFor();
  await desk1.keyboard.press('Control+Enter');
  await desk1.getByText('Geen open meldingen').waitFor();

  // The board takes it through its steps and closes it with an outcome.
  await boardButton(board, 'Accepteer').waitFor();
  for (const [key, next] of [
    ['a', 'Aanrijdend'],
    ['r', 'Ter plaatse'],
    ['t', 'Sluit af'],
  ] as const) {
    await board.keyboard.press(key);
    await boardButton(board, next).waitFor();
  }
  await board.keyboard.press('s');
  await board.getByText('Wat was de afloop?').waitFor();
  await board.keyboard.press('2');
  await board.keyboard.press('Enter');

  // Owed: the outcome proposes the text; the phone shows the answer.
  await desk1.getByRole('tab', { name: /Openstaand\s*1/ }).click();
  await desk1.getByText('Groepje van 8 bij de speeltuin').first().click();
  await desk1.keyboard.press('2');
  await desk1.getByRole('button', { name: /Stuur terugkoppeling/ }).waitFor();
  await desk1.keyboard.press('Control+Enter');
  await phone1.getByText('Antwoord van de politie').first().waitFor();

  // Broadcast to all, after the hold of five seconds.
  await desk1.getByRole('tab', { name: /Besloten/ }).click();
  await desk1.getByText('Groepje van 8 bij de speeltuin').first().click();
  await desk1.keyboard.press('3');
  await desk1
    .getByRole('textbox', { name: /Wat doe(n ze|t deze persoon)\?/ })
    .fill('gooien zwaar vuurwerk naar auto’s en gaan ervandoor');
  await desk1.getByText(/^Alle \d+$/).click();
  const asked = (await desk1.getByText(/Dit gaat naar alle \d+ groepen/).textContent()) ?? '';
  await desk1.getByLabel(/Typ het aantal groepen/).fill(/\d+/.exec(asked)?.[0] ?? '');
  await desk1.keyboard.press('Control+Enter');
  await desk1.getByText('Terughalen').first().waitFor();
  for (const phone of [phone1, phone2]) await phone.getByText('gooien zwaar vuurwerk naar auto').first().waitFor();

  // One ticks "shared"; the desk counts it.
  await phone2.getByText('gooien zwaar vuurwerk naar auto').first().click();
  await phone2.getByRole('checkbox', { name: 'Molenvliet-Noord' }).check();
  await desk1
    .getByText(/1 gedeeld/)
    .first()
    .waitFor();
  await wall.getByText('Snel en Polanen-Midden').first().waitFor();

  for (const page of [desk1, desk2, board, wall]) await page.close();
  await night.demo.stop();
  const kinds = sql('SELECT kind FROM decisions ORDER BY seq');
  expect(kinds).toEqual(expect.arrayContaining(['dispatch', 'feedback', 'broadcast']));
  expect(sql('SELECT outcome FROM dispatches')).toEqual(['sent-away']);
  expect(sql('SELECT text FROM messages')).toEqual(['Groepje van 8 bij de speeltuin, gooien zwaar vuurwerk']);
  const verified = spawnSync('npm', ['run', '-s', 'verify', '--', join(night.dataDir, 'nachtwacht.db')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(verified.stdout).toContain('everything holds');
});

function boardButton(board: Page, name: string): Locator {
  return board.getByRole('button', { name: new RegExp(`^${name}`) }).first();
}

/** The first column of a query, read by the sqlite3 shell's own kind of SQL over the file. */
function sql(query: string): string[] {
  const script = `
    import Database from 'better-sqlite3';
    const database = new Database(${JSON.stringify(join(night.dataDir, 'nachtwacht.db'))}, { readonly: true });
    console.log(JSON.stringify(database.prepare(${JSON.stringify(query)}).pluck().all()));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(root, 'server'),
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout) as string[];
}
