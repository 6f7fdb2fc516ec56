import '../../src/theme/inter.css';
import '../../src/theme/tokens.css';

// Screens without a server, each fed by a night that its page plays itself: /?page=…
const pages: Record<string, () => Promise<unknown>> = {
  map: () => import('./map.tsx'),
  'map-bench': () => import('./map-bench.tsx'),
  night: () => import('./night.tsx'),
  'rows-bench': () => import('./rows-bench.tsx'),
  wall: () => import('./wall.tsx'),
};

const asked = new URLSearchParams(location.search);
const page = pages[asked.get('page') ?? ''];
if (!page) throw new Error(`?page= is one of ${Object.keys(pages).join(', ')}`);
localStorage.setItem('nachtwacht.language', asked.get('lang') ?? 'nl');
localStorage.setItem('nachtwacht.theme', asked.get('theme') ?? 'dark');
await page();
