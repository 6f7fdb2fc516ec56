import { type Browser, chromium } from 'playwright-core';

export interface ChromiumOptions {
  /** Pages that are mostly words are put together faster without a GPU in software; large maps are not. */
  readonly plain?: boolean;
  /** Without WebGL the list stands in for the map: half the work, where a test looks at words only. */
  readonly map?: boolean;
}

/** Chromium that finds no host but this machine, with a software WebGL. */
export function launchChromium({ plain = false, map = true }: ChromiumOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--no-first-run', '--disable-quic', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
      ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
      ...(plain ? ['--disable-gpu-compositing'] : []),
      ...(map ? [] : ['--disable-3d-apis']),
    ],
  });
}
