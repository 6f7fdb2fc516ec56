import { change } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { passingEvents } from './events.ts';

export const passingReducers: Reducers<typeof passingEvents> = {
  'broadcast.passedOn': ({ broadcasts }, { header, at }) => {
    const { broadcastId, operationId, toMessageId, staffId } = header;
    const known = broadcasts.get(broadcastId)?.passedOn ?? [];
    change(broadcasts, broadcastId, { passedOn: [...known, { operationId, messageId: toMessageId, at, staffId }] });
  },
};
