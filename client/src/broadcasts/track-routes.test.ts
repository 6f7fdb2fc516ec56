import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { createCourse } from '@nachtwacht/shared/receipts/course.ts';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { createBroadcastNight } from '../../test/broadcast-night.ts';
import { toTrackRoutes } from './track-routes.ts';

const NOW = Date.parse('2026-12-31T23:20:00.000Z');

function told() {
  const { night, groups, messageId } = createBroadcastNight();
  const { state } = night.operation.picture;
  const adminId = groups.get(17)?.adminId ?? '';
  const groupId = groups.get(17)?.groupId ?? '';
  const sightingId = uuidv7();
  night.at('23:55:00');
  night.act({ kind: 'admin', id: adminId }, 'message.forward', {
    ...{ messageId: sightingId, groupId, text: 'Hier gezien', seenAt: null, source: 'self', called112: 'no' },
    ...{ place: { kind: 'point', lng: 4.92, lat: 52.08 }, reporterRef: null, photosExpected: 0, broadcastId: null },
  });
  const broadcast: Broadcast = {
    ...{ id: uuidv7(), number: 1, seq: 1, messageId, template: 'description', hasDescription: true, photoCount: 0 },
    ...{ adminsOnly: false, groupIds: [], adminIds: [], status: 'sent', heldAt: '', heldBy: '', releaseAt: '' },
    ...{ redHanded: false, awaitsReader: false, confirmedBy: null, undoneBy: null, sentAt: '', correctedAt: null },
    ...{
      corrections: [],
      extendedAt: null,
      remindedAt: null,
      ended: null,
      passedOn: [],
      sightings: [sightingId],
      content: null,
    },
    ...{ expiresAt: '2027-01-01T00:00:00.000Z', course: createCourse([]) },
  };
  state.broadcasts.set(broadcast.id, broadcast);
  return { state, broadcast };
}

const words = {
  time: (at: string) => at.slice(11, 16),
  name: ({ number }: Broadcast) => `signalement ${number}`,
};

describe('the route of an active description', () => {
  test('runs from where it began to where it was last seen, which its number names; what is long ago fades', () => {
    const { state, broadcast } = told();
    expect(toTrackRoutes(state, NOW, words)).toEqual([
      {
        id: broadcast.id,
        name: 'signalement 1',
        stops: [
          { lng: 4.9075, lat: 52.0785, time: '22:36', older: true },
          { lng: 4.92, lat: 52.08, time: '22:55', older: false },
        ],
      },
    ]);
  });

  test('goes when the description has lapsed, and is none without a sighting', () => {
    const { state, broadcast } = told();
    expect(toTrackRoutes(state, Date.parse('2027-01-01T00:00:01.000Z'), words)).toEqual([]);
    state.broadcasts.set(broadcast.id, { ...broadcast, sightings: [] });
    expect(toTrackRoutes(state, NOW, words)).toEqual([]);
  });
});
