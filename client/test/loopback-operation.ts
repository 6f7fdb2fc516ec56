import { createAssessor } from '@nachtwacht/shared/hints/assess.ts';
import { assessUrgency } from '@nachtwacht/shared/hints/urgency.ts';
import { GENESIS_HASH, sealEntry } from '@nachtwacht/shared/journal/entry.ts';
import { type Actor, type StaffRole, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command, CommandData } from '@nachtwacht/shared/operation/command.ts';
import { decide } from '@nachtwacht/shared/operation/decide.ts';
import { encodeEntry, toRecorded } from '@nachtwacht/shared/operation/entry-header.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import { createState } from '@nachtwacht/shared/operation/state.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { v7 as uuidv7 } from 'uuid';
import { createLiveStore } from '../src/live/live-store.ts';
import type { Connection, ConnectionStatus } from '../src/operation/connection.ts';
import type { StaffMe } from '../src/operation/me.ts';
import type { OpenOperation } from '../src/operation/open-operation.ts';
import { createPending } from '../src/operation/pending.ts';
import { createPicture } from '../src/operation/picture.ts';
import { createStore } from '../src/store/create-store.ts';

export interface Loopback {
  readonly operation: OpenOperation;
  /** Server time, milliseconds since 1970; moves only by `at`: `23:41:07` of the old year, or a whole ISO time. */
  readonly now: () => number;
  at: (clock: string) => void;
  /** The real rules decide, as on the server. Throws on a refusal. */
  act: <K extends CommandType>(actor: Actor, type: K, data: CommandData<K>) => Ack;
  tellStatus: (changes: Partial<ConnectionStatus>) => void;
}

export type LoopbackOptions = {
  role: StaffRole;
  name: string;
  /** A wall gets the entries of messages without their bodies. */
  bodies?: boolean;
  exercise?: boolean;
  /** False: nothing is weighed, as on a server whose hints stand still. */
  assessing?: boolean;
};

const SALT = '00'.repeat(16);

/** One operation whose server is in the same page: rules, entries and picture are the real ones, only the socket is missing. */
export function createLoopback(options: LoopbackOptions): Loopback {
  const { role, name, bodies = true, exercise = false, assessing = true } = options;
  const operationId = uuidv7();
  const server = createState();
  const assessor = createAssessor();
  const picture = createPicture((callback) => callback());
  const live = createLiveStore();
  const pending = createPending();
  const me: StaffMe = { kind: 'staff', staffId: uuidv7(), name, role, hasPassword: false, home: '/', operations: [] };
  const self: Actor = { kind: 'staff', id: me.staffId, role };
  let hash = GENESIS_HASH;
  let clock = Date.parse('2026-12-31T20:00:00.000Z');
  const { store: status, set } = createStore<ConnectionStatus>({
    ...{ health: 'live', lastHeardAt: clock, online: true },
    ...{ refused: null, outdated: null, resynced: null },
  });

  const answer = (actor: Actor, type: CommandType, data: unknown): Ack => {
    const at = new Date(clock).toISOString();
    const text = type === 'message.forward' ? (data as CommandData<'message.forward'>) : null;
    const reply = type === 'message.reply' ? (data as CommandData<'message.reply'>) : null;
    const assessment = text ? assessUrgency(text.text, text.called112) : reply && assessUrgency(reply.text, 'unknown');
    const outcome = decide(server, { id: uuidv7(), type, data } as Command, { actor, at, assessment });
    if ('refusal' in outcome) return { ok: false, refusal: outcome.refusal };
    const first = server.seq + 1;
    for (const draft of outcome.events) {
      const stamp = { operation: operationId, epoch: 1, seq: server.seq + 1, at, actor, command: uuidv7() };
      reduce(server, toRecorded(stamp, draft));
      const { header, body } = encodeEntry(stamp, draft);
      hash = sealEntry(hash, stamp.seq, header, body, SALT).hash;
      const hidden = !bodies && /^(message|feedback|dispatch)\./.test(draft.type);
      picture.apply([[header, hidden ? null : body, hash]]);
    }
    if (assessing && (text || type === 'message.place')) {
      const hints = assessor.assess(server, (data as CommandData<'message.place'>).messageId);
      if (hints) answer(SYSTEM, 'message.assess', hints);
    }
    return { ok: true, receipt: { firstSeq: first, lastSeq: server.seq, hash, repeated: false } };
  };

  const connection: Connection = {
    status,
    pending: pending.store,
    send: (type, data) => {
      const sent = pending.add(type, data);
      if (status.get().online) {
        pending.settle(sent.id, answer(self, type, data));
        pending.seen(picture.state.seq);
      }
      return sent;
    },
    dismiss: pending.dismiss,
    attend: () => undefined,
    close: () => undefined,
  };

  const act: Loopback['act'] = (actor, type, data) => {
    const ack = answer(actor, type, data);
    if (!ack.ok) throw new Error(`${type}: ${'refusal' in ack ? ack.refusal.code : ack.fault}`);
    return ack;
  };
  act(SYSTEM, 'operation.create', {
    ...{ exercise, timeZone: 'Europe/Amsterdam' },
    ...{ startsAt: '2026-12-31T17:00:00.000Z', endsAt: '2027-01-01T03:00:00.000Z' },
    plan: {
      ...{ name: 'Jaarwisseling Woerden 2026', municipalities: ['Woerden'], controlRoomPhone: '030 000 01 12' },
      ...{ centre: { lng: 4.885, lat: 52.085 }, radiusKm: 15 },
    },
  });
  act(SYSTEM, 'staff.enrol', { staffId: me.staffId, role, name });
  act(SYSTEM, 'operation.open', {});

  return {
    operation: { operationId, me, picture, live, connection },
    now: () => clock,
    at: (time) => {
      clock = Date.parse(time.includes('T') ? time : `2026-12-31T${time}+01:00`);
    },
    act,
    tellStatus: (changes) => set({ ...status.get(), ...changes }),
  };
}
