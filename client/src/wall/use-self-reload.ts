import { useEffect } from 'react';
import { useConnection } from '../operation/hooks.ts';
import { reloadSafely } from './reload-safely.ts';

const SOON_MS = 5_000;
const LATER_MS = 60_000;

/** The session opens another operation, or none any more: the wall shows a code, which must stand still. */
export const outside: ReadonlySet<string> = new Set(['not-enrolled', 'unknown-operation']);

/** A wall has no hands: a new version, a lost session, a picture that stopped or a refusal at the door reloads the page. */
export function useSelfReload(): void {
  const { outdated, health, refused } = useConnection();
  const pairs = refused !== null && outside.has(refused);
  const soon = outdated !== null || refused === 'no-session';
  const later = health === 'stopped' || (refused !== null && !pairs);
  useEffect(() => {
    if (!soon && !later) return undefined;
    let stop: (() => void) | undefined;
    const timer = setTimeout(
      () => {
        stop = reloadSafely();
      },
      soon ? SOON_MS : LATER_MS,
    );
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [soon, later]);
}
