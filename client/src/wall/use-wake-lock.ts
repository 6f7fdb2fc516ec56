import { useEffect } from 'react';

const RETRY_MS = 30_000;

/** Keeps the screen awake for as long as the page is up; browsers drop the lock whenever the page was hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const ask = async () => {
      if (gone || document.hidden || (lock && !lock.released)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (gone) await lock.release();
      } catch {
        // Refused, e.g. on battery: asked again below.
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), RETRY_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
