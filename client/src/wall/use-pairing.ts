import { collected, type Pairing, pairing, type WallLayoutName } from '@nachtwacht/shared/wire/pairing.ts';
import { useEffect, useState } from 'react';
import type { z } from 'zod';

const ASK_EVERY_MS = 2_000;
/** A fresh code before the shown one lapses, so that nobody types one in its last seconds. */
const RENEW_BEFORE_MS = 10_000;
const RETRY_MS = 5_000;

export interface ShownPairing {
  readonly code: string;
  /** This device's clock, milliseconds since 1970. */
  readonly expiresAtMs: number;
  /** A coordinator has typed it and looks at this screen. */
  readonly seen: boolean;
}

/** Shows code after code until a coordinator has let this screen in; `onPaired` once, with the operation. */
export function usePairing(show: WallLayoutName, onPaired: (operationId: string) => void): ShownPairing | null {
  const [shown, setShown] = useState<ShownPairing | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const after = (ms: number, step: () => Promise<void>) => {
      if (!gone) timer = setTimeout(() => void step(), ms);
    };
    const open = async (): Promise<void> => {
      const screen = { layout: show, widthPx: window.innerWidth, heightPx: window.innerHeight };
      const fresh = await post('/api/walls/pairings', screen, pairing);
      if (gone) return;
      if (!fresh) {
        setShown(null);
        return after(RETRY_MS, open);
      }
      const expiresAtMs = Date.now() + fresh.expiresInSeconds * 1000;
      setShown({ code: fresh.code, expiresAtMs, seen: false });
      after(ASK_EVERY_MS, () => wait(fresh, expiresAtMs));
    };
    const wait = async (fresh: Pairing, expiresAtMs: number): Promise<void> => {
      const answer = await post('/api/walls/pairings/collect', { secret: fresh.secret }, collected);
      if (gone) return;
      if (answer?.state === 'paired') return onPaired(answer.operationId);
      const seen = answer?.state === 'seen';
      if (answer?.state === 'gone' || (!seen && Date.now() > expiresAtMs - RENEW_BEFORE_MS)) return open();
      if (answer) setShown({ code: fresh.code, expiresAtMs, seen });
      after(ASK_EVERY_MS, () => wait(fresh, expiresAtMs));
    };
    void open();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [show, onPaired]);

  return shown;
}

/** Null when the server cannot be asked, or says to come back later. */
async function post<T>(path: string, body: object, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(path, { ...init, credentials: 'same-origin' });
    return response.ok ? schema.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
