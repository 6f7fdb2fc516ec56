import { createRoot } from 'react-dom/client';
import { startLanguage } from '../i18n/start-language.ts';
import { createClock } from '../ui/clock.ts';
import { createHotkeys } from '../ui/hotkeys.ts';
import { PhoneApp } from './PhoneApp.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('field.html has no #root');

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const i18n = await startLanguage(['common', 'refusals', 'field']);

createRoot(root).render(
  <PhoneApp
    i18n={i18n}
    clock={createClock()}
    hotkeys={createHotkeys(window, localStorage)}
    {...(nonce ? { nonce } : {})}
  />,
);
