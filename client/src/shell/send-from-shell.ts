import type { Queued } from './queue-message.ts';
import { sayWord } from './shell-page.ts';

interface Parts {
  readonly queue: (text: string) => Promise<Queued>;
  readonly tell: (text: string) => void;
}

/** The text goes out of the box only once it is kept; until then the box stands still, and nobody takes it over. */
export async function sendFromShell(box: HTMLTextAreaElement, { queue, tell }: Parts): Promise<void> {
  if (box.readOnly) return;
  box.readOnly = true;
  try {
    const { goesByItself, arrived } = await queue(box.value.trim());
    box.value = '';
    localStorage.removeItem('nachtwacht.shell');
    box.readOnly = false;
    tell(sayWord(goesByItself ? 'kept' : 'keptForApp'));
    if (await arrived) tell(sayWord('sent'));
  } catch {
    tell(sayWord('notKept'));
  } finally {
    box.readOnly = false;
  }
}
