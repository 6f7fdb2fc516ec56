import '../theme/inter.css';
import '../theme/tokens.css';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../i18n/start-language.ts';
import { createClock } from '../ui/clock.ts';
import { createHotkeys } from '../ui/hotkeys.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const i18n = await startLanguage();

createRoot(root).render(
  <App i18n={i18n} clock={createClock()} hotkeys={createHotkeys(window, localStorage)} {...(nonce ? { nonce } : {})} />,
);
