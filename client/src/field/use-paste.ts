import { useState } from 'react';

/** What was copied elsewhere, below what stands in a box already; not every browser allows it. */
export function usePaste(text: string, onText: (text: string) => void) {
  const [blocked, setBlocked] = useState(false);
  const paste = async () => {
    try {
      const pasted = await navigator.clipboard.readText();
      onText(text.trim() ? `${text.trimEnd()}\n${pasted}` : pasted);
      setBlocked(false);
    } catch {
      setBlocked(true);
    }
  };
  return { blocked, paste: () => void paste() };
}
