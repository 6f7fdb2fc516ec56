import { type Browser, chromium } from 'playwright-core';

/**
 * Chromium that finds no host but this machine, with a software WebGL. Pages that are mostly words are put together faster
 * without it (`plain`); large maps are not.
 */
export function launchChromium({ plain = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--no-first-run', '--disable-quic', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
      ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
      ...(plain ? ['--disable-gpu-compositing'] : []),
    ],
  });
}
