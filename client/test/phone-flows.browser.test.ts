// @vitest-environment node
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admins, command, coordinator, hold } from '../../server/test/operation/evening.ts';
import { type Serving, serve } from '../../server/test/serving.ts';
import { findViolations } from './axe.ts';
import { openChromium } from './open-chromium.ts';
import { cutParts, doubleText } from './phone-page.ts';

const [admin] = admins;
const chrome = openChromium();
let house: Serving;
let contexts: BrowserContext[] = [];

beforeEach(async () => {
  house = await serve();
});
afterEach(async () => {
  for (const context of contexts) await context.close();
  contexts = [];
  await house.close();
});

const stateOf = () => house.server.operations.get(house.operationId)?.state;

async function join112(language: 'nl' | 'en' = 'nl', colorScheme: 'dark' | 'light' = 'dark'): Promise<Page> {
  const context = await chrome.browser.newContext({
    ...{ viewport: { width: 360, height: 640 }, colorScheme, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
  });
  contexts.push(context);
  await context.addInitScript(`localStorage.setItem('nachtwacht.language', '${language}')`);
  const page = await context.newPage();
  const purpose = { kind: 'admin', operationId: house.operationId, adminId: admin.id } as const;
  const { token } = house.server.identity.links.issue(purpose, coordinator.id);
  await page.goto(`http://phone-1.localhost:${house.server.port}/join#${token}`);
  await page.getByRole('checkbox').check();
  await page.locator('footer').getByRole('button').click();
  await page.locator('#root textarea').waitFor();
  return page;
}

/** No rule of WCAG 2.2 A or AA is broken, nothing stands outside the screen, all that can be pressed is 44 px. */
async function expectSound(page: Page, what: string): Promise<void> {
  const broken = await findViolations(page, {
    tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // The watermark of an exercise is no text to read; the ribbon says it.
    except: ['[aria-hidden="true"]'],
    // A chip that scrolls under the foot has its size; measured below.
    rulesOff: ['target-size'],
  });
  expect(broken, what).toEqual([]);
  const wrong = await page.evaluate(() => {
    const root = document.documentElement;
    const pressed = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, textarea, input[type=text]')];
    const small = pressed.filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return each.checkVisibility() && !each.closest('[inert]') && width > 0 && (width < 44 || height < 44);
    });
    return [
      ...(root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`] : []),
      ...small.map((each) => each.textContent || each.getAttribute('aria-label')),
    ];
  });
  expect(wrong, what).toEqual([]);
}

test('step by step, in both languages and colours, to a message that the police can read', async () => {
  for (const [language, colours] of [
    ['nl', 'dark'],
    ['en', 'light'],
  ] as const) {
    const page = await join112(language, colours);
    const isDutch = language === 'nl';
    const press = (dutch: string, english: string) =>
      page.getByRole('button', { name: isDutch ? dutch : english, exact: true }).click();
    await expectSound(page, `${language} send`);
    await press('Stap voor stap', 'Step by step');
    await page.getByRole('heading', { level: 1, name: isDutch ? 'Wat gebeurt er?' : 'What is happening?' }).waitFor();
    await expectSound(page, `${language} what`);
    await press('Groep met overlast', 'Group causing nuisance');
    await expectSound(page, `${language} still`);
    await press('Ja, nu', 'Yes, now');
    await expectSound(page, `${language} where`);
    await press('In onze buurt', 'In our area');
    await press('Schreeuwen', 'Shouting');
    await expectSound(page, `${language} seen`);
    await press('Verder', 'Next');
    await press('Nee', 'No');
    await expectSound(page, `${language} called`);
    await press('Stuur naar de politie', 'Send to the police');
    await page.getByText(/politie heeft uw melding ontvangen|police have received your message/).waitFor();
  }
  const sent = [...(stateOf()?.messages.values() ?? [])];
  expect(sent.map(({ content, source, called112 }) => [content?.text, source, called112])).toEqual([
    ['Groep met overlast, nu bezig. Schreeuwen.', 'self', 'no'],
    ['Groep met overlast, nu bezig. Schreeuwen.', 'self', 'no'],
  ]);
});

test('an admin goes off, signs another phone out, and stops; that phone forgets everything', async () => {
  const lost = await join112();
  const page = await join112();
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('button', { name: 'Ik ben weg, mijn gegevens' }).click();
  await page.getByRole('button', { name: '2 uur' }).click();
  await page
    .getByText(/^U bent weg tot/)
    .first()
    .waitFor();
  expect(stateOf()?.admins.get(admin.id)?.awayUntil).not.toBeNull();
  await expectSound(page, 'profile');
  await page.getByRole('button', { name: /^Meld af:/ }).click();
  await page.getByText('Deze telefoon is afgemeld.').waitFor();
  await lost.getByText('Deze telefoon is niet aangemeld').waitFor();
  await page.getByRole('button', { name: 'Ik doe niet meer mee' }).click();
  await page.getByRole('button', { name: 'Ja, ik stop' }).click();
  await page.getByText('U doet niet meer mee').waitFor();
  expect(stateOf()?.admins.get(admin.id)).toMatchObject({ status: 'revoked', hasLeft: true });
});

test('after the night: whom to ring, three questions, and the answers arrive', async () => {
  const page = await join112();
  expect(await house.submit(coordinator, command('operation.close', {}))).toBe('ok');
  await page.getByRole('heading', { name: 'Gesloten' }).waitFor();
  await page.getByRole('group', { name: 'Hoorde u genoeg terug?' }).getByText('Soms').click();
  await expectSound(page, 'closed');
  await page.getByRole('button', { name: 'Verstuur uw antwoorden' }).click();
  await page.getByText('Dank u. Uw antwoorden zijn ontvangen.').waitFor();
  expect([...(stateOf()?.evaluations.values() ?? [])].map(({ answers }) => answers)).toEqual([[3, null, null]]);
});

test('on a screen of 320 wide nothing is lost sideways', async () => {
  const page = await join112();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('#root textarea').fill('Verdachte man, al een tijdje aanwezig');
  await expectSound(page, '320 wide');
});

test('letters twice as large: the form, the way of a message and a broadcast are read and pressed whole', async () => {
  const page = await join112();
  await doubleText(page);
  await page.reload();
  const box = page.locator('#root textarea').first();
  await box.fill('Groepje van 8 bij de speeltuin aan de Meeuwenlaan');
  expect(await box.evaluate((element) => getComputedStyle(element).fontSize)).toBe('34px');
  expect(await cutParts(page), 'form').toEqual([]);
  await expectPressed(page);
  await page.getByRole('button', { name: 'Stuur naar de politie' }).click();
  await page.getByText('De politie heeft uw melding ontvangen', { exact: false }).waitFor();
  expect(await cutParts(page), 'message').toEqual([]);
  const add = page.getByRole('button', { name: 'Aanvullen' });
  // What is at the edge moves when the dock changes to serve it: first to the middle, as a thumb would scroll.
  await add.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await add.click();
  await page.getByRole('button', { name: 'Plak' }).nth(1).waitFor();
  expect(await cutParts(page), 'talk').toEqual([]);
  await expectPressed(page);
  const state = stateOf();
  expect(
    state && (await house.submit(coordinator, hold(state, { title: 'Gezocht: twee jongens op een scooter' }))),
  ).toBe('ok');
  await page.getByRole('heading', { name: 'Gezocht: twee jongens op een scooter' }).waitFor();
  expect(await cutParts(page), 'broadcast').toEqual([]);
  await expectPressed(page);
  await box.fill('Ze bedreigen iemand met een mes');
  await page.getByRole('button', { name: 'Stuur naar de politie' }).click();
  await page.getByRole('alertdialog').waitFor();
  expect(await cutParts(page), '112').toEqual([]);
});

/** Reached by scrolling, under neither the 112 line nor the dock. */
async function expectPressed(page: Page): Promise<void> {
  // The dock serves what is in sight, and so changes on the way.
  for (const press of await page.locator('#root :is(a, button:enabled)').elementHandles()) {
    await press.evaluate((element) => element.parentElement?.scrollIntoView({ block: 'center' }));
    if (await press.isVisible()) await press.click({ trial: true, timeout: 10_000 });
  }
}
