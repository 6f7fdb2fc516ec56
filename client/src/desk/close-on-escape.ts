import type { KeyboardEvent } from 'react';

/** For a part that lies over the map: Escape closes it, and the desk behind it hears nothing of the key. */
export function closeOnEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}
