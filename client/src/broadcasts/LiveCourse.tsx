import { usePicture } from '../operation/hooks.ts';
import { BroadcastCourse } from './BroadcastCourse.tsx';

/** The course of a broadcast by its id. */
export function LiveCourse({ broadcastId }: { broadcastId: string }) {
  const broadcast = usePicture((state) => state.broadcasts.get(broadcastId) ?? null);
  return (
    broadcast && (
      <div style={{ marginTop: 16 }}>
        <BroadcastCourse broadcast={broadcast} keys />
      </div>
    )
  );
}
