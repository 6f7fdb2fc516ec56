import { useEffect } from 'react';

/** Paper is white: the light scheme for as long as the browser prints. */
export function useLightOnPaper(): void {
  useEffect(() => {
    const page = document.documentElement;
    let before: string | undefined;
    const toPaper = () => {
      before ??= page.dataset.theme;
      page.dataset.theme = 'light';
    };
    const toScreen = () => {
      if (before !== undefined) page.dataset.theme = before;
      before = undefined;
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      toScreen();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, []);
}
