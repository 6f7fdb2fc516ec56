import { type MockControlRoom, startMockControlRoom } from '../../scripts/control-room/mock.ts';
import { admins, dispatch, forward, specialist } from './operation/evening.ts';
import { createChance } from './operation/seeded.ts';
import { type Serving, serve } from './serving.ts';

export const SECRET = 'een-geheim-dat-lang-genoeg-is-om-te-tekenen';

/** A server and the mock of a control room that it posts to. */
export interface OutboxHouse {
  readonly evening: Serving;
  readonly room: MockControlRoom;
  /** Resolves when it holds; looked at on every sign of life of the mock. */
  until(holds: () => boolean): Promise<void>;
  /** A message and a dispatch about it, to the control room. */
  dispatch(dispatchId: string): Promise<void>;
  close(): Promise<void>;
}

export interface HouseParts {
  readonly faults?: number;
  readonly seed?: number;
  readonly env?: Record<string, string>;
  readonly reports?: boolean;
}

export async function openHouse({
  faults = 0,
  seed = 1,
  env = {},
  reports = false,
}: HouseParts = {}): Promise<OutboxHouse> {
  const waiting = new Set<() => void>();
  const room = await startMockControlRoom({
    ...{ port: 0, secret: SECRET, faults, random: createChance(seed).number, back: null, paceMs: 0 },
    onChange: () => {
      for (const check of waiting) check();
    },
  });
  const evening = await serve({
    ...{ WEBHOOK_URL: room.url, WEBHOOK_SECRET: SECRET, WEBHOOK_MOCK: 'true' },
    ...{ WEBHOOK_TIMEOUT_MS: '300', WEBHOOK_PER_SECOND: '1000', ...env },
  });
  if (reports) {
    const { token } = evening.server.identity.gatewayTokens.issue(evening.operationId, 'Meldkamer', 'control-room');
    room.reportTo({ server: evening.server.url, token });
  }
  return {
    evening,
    room,
    until: (holds) =>
      new Promise((resolve) => {
        const check = () => {
          if (!holds()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    async dispatch(dispatchId) {
      const message = forward('Bushok');
      if (message.type !== 'message.forward') throw new Error('not a message');
      const said = [
        await evening.submit(admins[0], message),
        await evening.submit(specialist, dispatch([message.data.messageId], dispatchId)),
      ];
      if (said.some((each) => each !== 'ok')) throw new Error(said.join());
    },
    async close() {
      await room.close();
      await evening.close();
    },
  };
}
