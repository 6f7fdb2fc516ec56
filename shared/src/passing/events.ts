import { z } from 'zod';
import { id } from '../operation/text.ts';

const passing = z.strictObject({ broadcastId: id, operationId: id, toMessageId: id, staffId: id });

export const passingEvents = {
  /** The words of a broadcast (mostly a description) became a message in another operation. */
  'broadcast.passedOn': { header: passing, body: z.strictObject({}) },
};

export const passingCommands = {
  /** By the system, once the other operation has it. Refuses `unknown-broadcast`. */
  'broadcast.passOn': passing,
};
