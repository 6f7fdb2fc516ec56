import { type RefObject, useEffect, useState } from 'react';

/** True while the element crosses the band between the header and the lower half of the screen. */
export function useInView(element: RefObject<Element | null>, key: unknown): boolean {
  const [inView, setInView] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the element is another one
  useEffect(() => {
    setInView(false);
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false), {
      rootMargin: '-96px 0px -45% 0px',
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element, key]);
  return inView;
}
