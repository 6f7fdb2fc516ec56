import { act } from '@testing-library/react';
import { vi } from 'vitest';

type Watcher = { callback: IntersectionObserverCallback; elements: Element[] };

/** Stands for the eye: what is on screen is told by the test. */
export function watchScreen() {
  const watchers: Watcher[] = [];
  class Eye {
    readonly watcher: Watcher;
    constructor(callback: IntersectionObserverCallback) {
      this.watcher = { callback, elements: [] };
      watchers.push(this.watcher);
    }
    observe(element: Element) {
      this.watcher.elements.push(element);
    }
    disconnect() {
      this.watcher.elements.length = 0;
    }
  }
  vi.stubGlobal('IntersectionObserver', Eye);
  return (element: Element) =>
    act(() => {
      for (const { callback, elements } of watchers) {
        if (!elements.includes(element)) continue;
        const entry = {
          isIntersecting: true,
          intersectionRatio: 1,
          intersectionRect: { height: 400 },
          rootBounds: null,
        };
        callback([entry as unknown as IntersectionObserverEntry], undefined as unknown as IntersectionObserver);
      }
    });
}
