import { watchInstall } from '../field/install.ts';
import { findPlainAlarm } from '../field/plain-alarm.ts';
import { takeNextVersion } from './next-version.ts';
import { queueMessage } from './queue-message.ts';
import { sendFromShell } from './send-from-shell.ts';
import { applyTheme, say, sayWord } from './shell-page.ts';
import { readShellText } from './shell-text.ts';

const SLOW_MS = 45_000;
const isJoining = location.pathname.startsWith('/join');

watchInstall();
applyTheme();
say(isJoining);
const form = document.querySelector<HTMLFormElement>('#shell-form');
const box = document.querySelector<HTMLTextAreaElement>('#shell-text');
if (form && box) serve(form, box);
void takeNextVersion()
  .catch(() => undefined)
  .then(loadApp);

function serve(form: HTMLFormElement, box: HTMLTextAreaElement): void {
  form.hidden = isJoining;
  if (isJoining) return;
  box.value = readShellText() || box.value;
  box.addEventListener('input', () => {
    localStorage.setItem('nachtwacht.shell', box.value);
    box.dataset.typedAt = `${Date.now()}`;
  });
  let asked = '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (!text) return tell(sayWord('empty'));
    const words = findPlainAlarm(text).join(' ');
    const isAlarm = words !== '' && words !== asked;
    show('#shell-urgent', isAlarm);
    asked = words;
    if (!isAlarm) void sendFromShell(box, { queue: queueMessage, tell });
  });
}

function tell(text: string): void {
  const told = show('#shell-told', true);
  if (told) told.textContent = text;
}

function show(selector: string, isShown: boolean): HTMLElement | null {
  const part = document.querySelector<HTMLElement>(selector);
  if (part) part.hidden = !isShown;
  if (isShown) part?.scrollIntoView({ block: 'center' });
  return part;
}

/** Only after the shell is drawn, so that the first thing on a slow network is the 112 line and the box. */
async function loadApp(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const slow = setTimeout(() => sayStatus(sayWord('slow')), SLOW_MS);
  for (let pauseMs = 2_000; ; pauseMs = Math.min(pauseMs * 2, 30_000)) {
    try {
      await import('../app/phone.tsx');
      return clearTimeout(slow);
    } catch {
      await new Promise((again) => setTimeout(again, pauseMs));
    }
  }
}

function sayStatus(text: string): void {
  const status = document.querySelector('#shell-status');
  if (status) status.textContent = text;
}
