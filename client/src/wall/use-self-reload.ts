import { useEffect } from 'react';
import { useConnection } from '../operation/hooks.ts';

const SOON_MS = 5_000;
const LATER_MS = 60_000;

/** A wall has no hands: a new version, a picture that stopped or a refusal at the door reloads the page. */
export function useSelfReload(): void {
  const { outdated, health, refused } = useConnection();
  const soon = outdated !== null;
  const later = health === 'stopped' || refused !== null;
  useEffect(() => {
    if (!soon && !later) return undefined;
    const timer = setTimeout(() => location.reload(), soon ? SOON_MS : LATER_MS);
    return () => clearTimeout(timer);
  }, [soon, later]);
}
