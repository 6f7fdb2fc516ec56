import { z } from 'zod';
import { id, instant, point, textUpTo } from './text.ts';

export const operationStatus = z.enum(['draft', 'live', 'closed', 'destroyed']);
export type OperationStatus = z.infer<typeof operationStatus>;

/** What a broadcast to all groups asks besides its writer's intent: the number of groups typed, a second person, or nothing. */
export const secondProof = z.enum(['count', 'person', 'none']);
export type SecondProof = z.infer<typeof secondProof>;

/** What a coordinator says of an operation. `radiusKm` around `centre` tells which places fit. */
export const operationPlan = z.strictObject({
  name: textUpTo(120),
  municipalities: z.array(textUpTo(80)).min(1).max(40),
  centre: point,
  radiusKm: z.number().min(1).max(200),
  controlRoomPhone: textUpTo(40),
  /** The officer on duty; unsaid when nobody gave it. */
  officerPhone: z.string().max(40).optional(),
  /** Unsaid is `count`. */
  secondProof: secondProof.optional(),
});
export type OperationPlan = z.infer<typeof operationPlan>;

const schedule = { startsAt: instant, endsAt: instant };

export const operationEvents = {
  'operation.created': {
    header: z.strictObject({ exercise: z.boolean(), timeZone: z.string(), ...schedule }),
    body: operationPlan,
  },
  'operation.revised': { header: z.strictObject(schedule), body: operationPlan },
  'operation.opened': { header: z.strictObject({}), body: z.strictObject({}) },
  /** The planned end has passed; what is open stays open until a coordinator closes. */
  'operation.endPassed': { header: z.strictObject({ endsAt: instant }), body: z.strictObject({}) },
  'operation.closed': { header: z.strictObject({}), body: z.strictObject({}) },
  'operation.epochOpened': {
    header: z.strictObject({ afterSeq: z.number().int() }),
    body: z.strictObject({ reason: z.string() }),
  },
  'operation.destroyed': { header: z.strictObject({ bodiesUpTo: z.number().int() }), body: z.strictObject({}) },
};

const ends = { error: 'ends-before-start', path: ['endsAt'] };

export const operationCommands = {
  'operation.create': z
    .strictObject({ exercise: z.boolean(), timeZone: z.literal('Europe/Amsterdam'), ...schedule, plan: operationPlan })
    .refine((command) => command.endsAt > command.startsAt, ends),
  'operation.revise': z
    .strictObject({ ...schedule, plan: operationPlan })
    .refine((command) => command.endsAt > command.startsAt, ends),
  'operation.open': z.strictObject({}),
  /** By the system, once for each planned end. Refuses `already-decided` the second time. */
  'operation.passEnd': z.strictObject({}),
  'operation.close': z.strictObject({}),
  'operation.openEpoch': z.strictObject({ reason: textUpTo(500) }),
  'operation.destroy': z.strictObject({}),
};

export const operationId = id;
