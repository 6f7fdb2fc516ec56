import { keepArrival } from './kept.ts';

/** What somebody was busy with in the shell when the page had loaded. */
export interface ShellLeft {
  readonly text: string;
  readonly wasTyping: boolean;
}

const QUIET_MS = 1_500;
const SOON_MS = 200;

/** What the shell says while it stays: it can be written in all the same. */
export function tellShell(text: string): void {
  const status = document.getElementById('shell-status');
  if (status) status.textContent = text;
}

/** Where there is no form to take it over, what was written waits on the phone until there is one. */
export function keepLeft({ text }: ShellLeft): void {
  const words = text.trim();
  if (words) void keepArrival({ text: words, photos: [], kind: 'shared' }).catch(() => undefined);
}

/**
 * The page takes the place of the shell, as soon as nobody types in it for a moment. Calls back once, with what has to
 * move along; at once where there is no shell. Returns how to give up.
 */
export function takeOver(onTaken: (left: ShellLeft) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = () => {
    const shell = document.getElementById('shell');
    const box = shell?.querySelector('textarea') ?? null;
    const wasTyping = box !== null && document.activeElement === box;
    const quietFor = Date.now() - Number(box?.dataset.typedAt ?? 0);
    // What is being kept just now is neither text that was left nor kept yet.
    if (box?.readOnly || (wasTyping && quietFor < QUIET_MS)) {
      timer = setTimeout(attempt, box?.readOnly ? SOON_MS : QUIET_MS - quietFor);
      return;
    }
    const text = box?.value ?? '';
    shell?.remove();
    document.getElementById('root')?.removeAttribute('hidden');
    if (shell) localStorage.removeItem('nachtwacht.shell');
    onTaken({ text, wasTyping });
  };
  attempt();
  return () => clearTimeout(timer);
}
