import { dispatchOutcome, dispatchStep, turnDownReason } from '@nachtwacht/shared/dispatches/events.ts';
import { id, instant, textUpTo } from '@nachtwacht/shared/operation/text.ts';
import { z } from 'zod';

/** What the control room's system tells back. `outcome` goes with done, `reason` with turned-down, `text` with either. */
export const dispatchStatus = z
  .strictObject({
    step: z.enum(['accepted', 'on-the-way', 'on-scene', 'done', 'turned-down']),
    unit: z.string().max(120).optional(),
    reference: textUpTo(40).optional().meta({ description: 'The number in the control-room system.' }),
    outcome: dispatchOutcome.optional(),
    reason: turnDownReason.optional(),
    text: z.string().max(1000).optional(),
    at: instant.optional().meta({ description: 'When it happened, UTC.' }),
  })
  .refine(({ step, outcome }) => (step === 'done') === (outcome !== undefined), {
    error: 'outcome-goes-with-done',
    path: ['outcome'],
  })
  .refine(({ step, reason }) => (step === 'turned-down') === (reason !== undefined), {
    error: 'reason-goes-with-turned-down',
    path: ['reason'],
  })
  .meta({ title: 'Nachtwacht: what becomes of a dispatch' });
export type DispatchStatus = z.infer<typeof dispatchStatus>;

/** `outdated`: the dispatch was further already, or had ended; nothing is changed, and there is no need to try again. */
export const statusAnswer = z.strictObject({
  result: z.enum(['applied', 'repeated', 'outdated']),
  dispatch: z.strictObject({ id, number: z.number().int(), step: dispatchStep, reference: z.string() }),
});
export type StatusAnswer = z.infer<typeof statusAnswer>;
