import { called112 } from '@nachtwacht/shared/hints/urgency.ts';
import { messagePlace, messageSource } from '@nachtwacht/shared/messages/events.ts';
import { MAX_MESSAGE_CHARACTERS } from '@nachtwacht/shared/messages/limits.ts';
import { id, instant, textUpTo } from '@nachtwacht/shared/operation/text.ts';
import { z } from 'zod';
import 'zod-openapi';

export const intakeMessage = z
  .strictObject({
    group: z
      .union([z.number().int().min(1), z.string().min(1).max(40)])
      .meta({ description: 'Number or id of the neighbourhood group.', example: 112 }),
    text: textUpTo(MAX_MESSAGE_CHARACTERS).meta({ example: 'Container staat in brand bij het winkelcentrum.' }),
    place: messagePlace.optional().meta({ description: 'A point (WGS84), or somewhere in the area of the group.' }),
    seenAt: instant.optional().meta({ description: 'When it was seen, UTC.' }),
    source: messageSource.default('unknown').meta({ description: 'Who saw it.' }),
    called112: called112.default('unknown').meta({ description: 'Whether 112 was called already.' }),
    reporterRef: textUpTo(80)
      .optional()
      .meta({ description: 'A handle such as "bewoner 3"; never a name or a number.' }),
  })
  .meta({ id: 'Message' });
export type IntakeMessage = z.infer<typeof intakeMessage>;

/** How far a message has come. The urgency stays inside. */
export const intakeCourse = z
  .strictObject({
    id,
    number: z.number().int().meta({ description: 'The number that people say aloud.' }),
    groupId: id,
    receivedAt: instant,
    photos: z.number().int(),
    lookedAtAt: instant.nullable(),
    decidedAt: instant.nullable(),
    lastDecision: z.enum(['dispatch', 'feedback', 'broadcast', 'waiver']).nullable(),
    answers: z.array(z.strictObject({ id, text: z.string().nullable(), at: instant, correctedAt: instant.nullable() })),
    repeated: z.literal(true).optional().meta({ description: 'This key had brought this message before.' }),
  })
  .meta({ id: 'Course' });
export type IntakeCourse = z.infer<typeof intakeCourse>;

export const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/)
  .meta({ description: 'The same key with the same content counts once, for ever.' });
