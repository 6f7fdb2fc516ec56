import { type RefObject, useEffect, useRef } from 'react';

/** Tells that somebody saw it: at least half of it on screen (or filling half the screen), with the page in view. */
export function useOpened(element: RefObject<Element | null>, itemId: string | null, onOpened: (id: string) => void) {
  const tell = useRef(onOpened);
  tell.current = onOpened;
  useEffect(() => {
    if (itemId === null || !element.current || typeof IntersectionObserver === 'undefined') return;
    let seen = false;
    const check = () => {
      if (seen && document.visibilityState === 'visible') tell.current(itemId);
    };
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const filled = entry.intersectionRect.height / (entry.rootBounds?.height ?? Number.POSITIVE_INFINITY);
        seen = entry.intersectionRatio >= 0.5 || filled >= 0.5;
        check();
      },
      { threshold: [0.1, 0.25, 0.5, 0.75, 1] },
    );
    watch.observe(element.current);
    document.addEventListener('visibilitychange', check);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', check);
    };
  }, [element, itemId]);
}
