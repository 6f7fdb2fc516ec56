import { clientConfig } from '@nachtwacht/shared/wire/http.ts';

/** The server's build when this page was loaded; null when it does not say. */
export async function askBuild(): Promise<string | null> {
  try {
    const response = await fetch('/api/config', { credentials: 'same-origin' });
    return clientConfig.parse(await response.json()).build;
  } catch {
    return null;
  }
}
