import { useConnection } from '../operation/hooks.ts';
import { StaleBanner } from './Freshness.tsx';
import type { TypeScale } from './type-scale.ts';
import { WallTicker } from './WallTicker.tsx';

/** The last decisions; once those can no longer be trusted, that alone. */
export function WallFoot({ type, height }: { type: TypeScale; height: number }) {
  const { health } = useConnection();
  if (health === 'red' || health === 'stopped') return <StaleBanner height={height} />;
  return <WallTicker type={type} height={height} />;
}
