import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DemoProcess } from '../../server/test/demo-process.ts';

const size = { width: 390, height: 844 };
const picture = join(import.meta.dirname, '..', '..', 'fixtures', 'pictures', 'playground.jpg');
const text = 'Groepje van 8 bij de speeltuin aan de Meeuwenlaan. Ze gooien vuurwerk naar de glijbaan.';

/** One message from the first word to the answer, in six pictures; a specialist of the demo answers it. */
export async function takePhonePath(demo: DemoProcess, browser: Browser, out: string): Promise<void> {
  const open = async (host: string, viewport: { width: number; height: number }) => {
    const context = await browser.newContext({
      ...{ viewport, colorScheme: 'dark', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(demo.links.get(host)?.url ?? '');
    return page;
  };
  const phone = await open('phone-1', size);
  await phone.getByRole('checkbox').first().check();
  await phone.getByRole('button', { name: /Doe mee/ }).click();
  const box = phone.locator('#root').getByRole('textbox', { name: 'Wat gebeurt er?' });
  await box.waitFor();
  await phone.evaluate(async () => void (await navigator.serviceWorker.ready));
  const take = (step: number) => takeStep(phone, out, step);
  await take(1);
  await box.fill(text);
  await phone.getByText('In onze buurt').click();
  await phone.getByText('Zelf gezien').click();
  await phone.getByText('Nee', { exact: true }).click();
  await take(2);
  await phone.locator('input[type=file]').first().setInputFiles(picture);
  await phone.locator('#root img').first().waitFor();
  await take(3);
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Stuur naar de politie' }).click();
  await phone.getByText('Wacht op internet', { exact: true }).waitFor();
  await take(4);
  await phone.context().setOffline(false);
  await phone.getByText('Wacht op internet', { exact: true }).waitFor({ state: 'hidden' });
  const desk = await open('desk-1', { width: 1440, height: 900 });
  await desk.getByText('Groepje van 8 bij de speeltuin').first().click();
  await phone.bringToFront();
  await take(5);
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('2');
  await desk.keyboard.press('3');
  await desk.keyboard.press('Control+Enter');
  await phone.getByText('Antwoord van de politie').first().waitFor();
  await take(6);
}

async function takeStep(phone: Page, out: string, step: number): Promise<void> {
  // The words that were written: in the box first, afterwards on the card below it.
  const words =
    step < 4 ? phone.locator('#root textarea').first() : phone.getByText('Groepje van 8 bij de speeltuin').first();
  await words.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - window.innerHeight / 3));
  await phone.waitForTimeout(1500);
  await phone.screenshot({ path: join(out, `phone-path-${step}.png`) });
  console.log(`phone-path-${step}.png`);
}
