import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 as uuidv7 } from 'uuid';
import type { Loopback } from '../loopback-operation.ts';
import { settle } from './wall-scenes.ts';

const MESSAGES_AN_HOUR = 60;
const GAP_MS = 3_600_000 / MESSAGES_AN_HOUR;
const BEAT_MS = 2_000;
const texts = [
  'Vuurwerk in de brievenbus',
  'Container in brand',
  'Groepje vernielt fietsen',
  'Iemand zwaait met een mes',
];

/** A night by the hour: messages that come in and are decided on, each with the beats between, drawn as they come. */
export function playHours(night: Loopback): () => Promise<{ at: string; messages: number }> {
  const groups = Array.from({ length: 12 }, (_, index) => settle(night, 200 + index, `Wijk ${index + 1}`, 'Woerden'));
  const staffId = uuidv7();
  night.act(SYSTEM, 'staff.enrol', { staffId, role: 'specialist', name: 'L. Koster' });
  const koster: Actor = { kind: 'staff', id: staffId, role: 'specialist' };
  const open: string[] = [];
  const tick = (ms: number) => night.at(new Date(night.now() + ms).toISOString());

  const step = async (index: number) => {
    const { groupId, admin } = groups[index % groups.length] ?? { groupId: '', admin: SYSTEM };
    const messageId = uuidv7();
    night.act(admin, 'message.forward', {
      ...{ messageId, groupId, text: `${texts[index % texts.length]} ${index}`, place: null, seenAt: null },
      ...{ source: 'self', called112: 'no', reporterRef: null, photosExpected: 0, broadcastId: null },
    });
    open.push(messageId);
    const [first] = open.length > 9 ? open.splice(0, 1) : [];
    if (first) {
      night.act(koster, 'feedback.send', {
        feedbackId: uuidv7(),
        messageIds: [first],
        cannedNumber: null,
        text: 'Dank.',
      });
    }
    for (let passed = 0; passed < GAP_MS; passed += BEAT_MS * 5) {
      tick(BEAT_MS * 5);
      const { epoch, seq } = night.operation.picture.position ?? { epoch: 1, seq: 0 };
      night.operation.live.apply({ at: new Date(night.now()).toISOString(), head: { epoch, seq } });
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  };
  let played = 0;
  return async () => {
    for (let index = 0; index < MESSAGES_AN_HOUR; index += 1) await step(played++);
    return { at: new Date(night.now()).toISOString(), messages: night.operation.picture.state.messages.size };
  };
}
