import { type Browser, chromium } from 'playwright-core';

/**
 * Chromium without network of its own, with a software WebGL. Pages that are mostly words are put together faster
 * without it (`plain`); large maps are not.
 */
export function launchChromium({ plain = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--no-first-run', '--disable-quic', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
      ...(plain ? ['--disable-gpu-compositing'] : []),
    ],
  });
}
