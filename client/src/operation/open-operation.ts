import { createLiveStore, type LiveStore } from '../live/live-store.ts';
import { type Connection, connectOperation } from './connection.ts';
import { askWhoAmI, type StaffMe } from './me.ts';
import { createPicture, type Picture } from './picture.ts';

/** All that a staff screen holds of one operation. */
export interface OpenOperation {
  readonly operationId: string;
  readonly me: StaffMe;
  readonly picture: Picture;
  readonly live: LiveStore;
  readonly connection: Connection;
}

export function openOperation({ operationId, me, build }: { operationId: string; me: StaffMe; build: string | null }) {
  const picture = createPicture();
  const live = createLiveStore();
  const connection = connectOperation({
    ...{ operationId, picture, live },
    ...(build ? { build } : {}),
    isSignedIn: async () => (await askWhoAmI()).kind !== 'signed-out',
  });
  return { operationId, me, picture, live, connection } satisfies OpenOperation;
}
