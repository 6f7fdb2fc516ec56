import { shellWords } from './shell-words.ts';

type Word = keyof typeof shellWords.nl;

const words = () => shellWords[localStorage.getItem('nachtwacht.language') === 'en' ? 'en' : 'nl'];

export const sayWord = (word: Word): string => words()[word];

/** The theme that was chosen before, as the page itself will have it. */
export function applyTheme(): void {
  const chosen = localStorage.getItem('nachtwacht.theme') ?? 'system';
  const isLight = chosen === 'system' ? matchMedia('(prefers-color-scheme: light)').matches : chosen === 'light';
  document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
}

/** In the language that was chosen, and for the network there is. */
export function say(isJoining: boolean): void {
  if (words() !== shellWords.nl) document.documentElement.lang = 'en';
  for (const part of document.querySelectorAll<HTMLElement>('#shell [data-say]')) {
    const word = wordFor(part.dataset.say ?? '', isJoining);
    // Our own words; one of them holds a link.
    if (word) part.innerHTML = sayWord(word);
  }
  const box = document.querySelector<HTMLTextAreaElement>('#shell [data-hint]');
  if (box) box.placeholder = sayWord('placeholder');
}

function wordFor(name: string, isJoining: boolean): Word | null {
  if (name === 'question' && !navigator.onLine) return 'offline';
  if (name === 'loading' && isJoining) return 'joining';
  if (name === 'loading' && !navigator.onLine) return 'loadingOffline';
  return name in shellWords.nl ? (name as Word) : null;
}
