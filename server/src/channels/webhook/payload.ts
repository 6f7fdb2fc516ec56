import { dispatchContent, priority } from '@nachtwacht/shared/dispatches/events.ts';
import { className, classOf, dispatchKind } from '@nachtwacht/shared/dispatches/kinds.ts';
import { id, instant } from '@nachtwacht/shared/operation/text.ts';
import { z } from 'zod';
import type { Sending } from '../../outbox/delivery.ts';

const request = z
  .strictObject({
    priority: priority.meta({ description: 'Proposed: 1 at once, 2 as soon as possible, 3 when there is time.' }),
    kind: dispatchKind,
    kindLabel: z
      .string()
      .meta({ description: 'The kind by its names in the national classification, coarse to fine.' }),
    classification: z
      .strictObject({ code: z.string().nullable(), levels: z.array(z.string()).max(3) })
      .meta({ description: 'LMC. Without a code it is coarser than the classification: make it finer.' }),
    ...dispatchContent.shape,
    messages: z.number().int().meta({ description: 'How many messages of residents it rests on.' }),
  })
  .meta({ description: 'What is asked; `point` is WGS84.' });

const common = {
  version: z.literal(1),
  sequence: z.number().int().min(1).meta({
    description: 'Counts what is told of one dispatch from 1. Less than what is known already: put it aside.',
  }),
  at: instant.meta({ description: 'When it was decided, UTC.' }),
  operation: z.strictObject({ id, name: z.string(), exercise: z.boolean() }),
  dispatch: z.strictObject({ id, number: z.number().int().meta({ description: 'The number that people say aloud.' }) }),
  statusPath: z.string().meta({ description: 'Where to POST what becomes of it, with a token of the control room.' }),
};

/** What the control room's system receives. Made from this schema: `/api/v1/webhook.schema.json`. */
export const webhookPayload = z
  .discriminatedUnion('event', [
    z.strictObject({ ...common, event: z.enum(['dispatch.sent', 'dispatch.corrected']), request }),
    z.strictObject({ ...common, event: z.literal('dispatch.withdrawn'), reason: z.string() }),
    z.strictObject({
      ...common,
      event: z.literal('dispatch.informationAdded'),
      text: z.string(),
      messages: z.number().int(),
    }),
  ])
  .meta({
    title: 'Nachtwacht: webhook to the control room',
    description:
      'POST with Idempotency-Key and Nachtwacht-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<body>">. Any 2xx is taken as received.',
  });
export type WebhookPayload = z.infer<typeof webhookPayload>;

const elsewhere = 'Niet langer voor de meldkamer / No longer for the control room';

/** Null when its words were destroyed meanwhile. */
export function toPayload({ delivery, event, state }: Sending): WebhookPayload | null {
  const dispatch = state.dispatches.get(delivery.subject);
  const { operation } = state;
  if (!dispatch || !operation || event.body === null) return null;
  const { id: dispatchId, number } = dispatch;
  const facts = {
    ...{ version: 1 as const, sequence: delivery.sequence, at: event.at, dispatch: { id: dispatchId, number } },
    operation: { id: delivery.operation, name: operation.content?.name ?? '', exercise: operation.exercise },
    statusPath: `/api/v1/dispatches/${dispatchId}/status`,
  };
  switch (event.type) {
    case 'dispatch.sent':
    case 'dispatch.corrected': {
      if (delivery.kind === 'withdrawn') return { ...facts, event: 'dispatch.withdrawn', reason: elsewhere };
      const { priority: proposed, kind } = event.header;
      const messages = 'messageIds' in event.header ? event.header.messageIds.length : dispatch.messageIds.length;
      const { code, levels } = classOf(kind);
      const named = { kind, kindLabel: className(kind), classification: { code, levels: [...levels] } };
      const asked = { priority: proposed, ...named, ...event.body, messages };
      return { ...facts, event: delivery.kind === 'sent' ? 'dispatch.sent' : 'dispatch.corrected', request: asked };
    }
    case 'dispatch.informationAdded': {
      const { text } = event.body;
      return { ...facts, event: 'dispatch.informationAdded', text, messages: event.header.messageIds.length };
    }
    case 'dispatch.withdrawn':
      return { ...facts, event: 'dispatch.withdrawn', reason: event.body.reason };
    default:
      return null;
  }
}
