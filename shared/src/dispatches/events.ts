import { z } from 'zod';
import { id, instant, point, textUpTo } from '../operation/text.ts';
import { dispatchKind } from './kinds.ts';

/** For whom: meldkamer, eigen eenheid, boa, gemeente. */
export const dispatchTarget = z.enum(['control-room', 'own-units', 'wardens', 'municipality']);
export type DispatchTarget = z.infer<typeof dispatchTarget>;

/** Proposed priority: 1 at once, 2 as soon as possible, 3 when there is time. */
export const priority = z.literal([1, 2, 3]);
export type Priority = z.infer<typeof priority>;

export const dispatchStep = z.enum(['sent', 'accepted', 'on-the-way', 'on-scene', 'done', 'turned-down', 'withdrawn']);
export type DispatchStep = z.infer<typeof dispatchStep>;
/** The steps that a board takes, in their only order; one may be skipped, none taken back. */
export const courseSteps = ['sent', 'accepted', 'on-the-way', 'on-scene', 'done'] as const;

const boardStep = z.enum(['accepted', 'on-the-way', 'on-scene']);

export const dispatchOutcome = z.enum([
  'checked',
  'sent-away',
  'arrest',
  'halt',
  'fine',
  'nothing-found',
  'fire-or-ambulance',
  'passed-to-municipality',
  'other',
]);
export type DispatchOutcome = z.infer<typeof dispatchOutcome>;

/** Nobody accepts it: first all boards sound and the desk rings, then the officer on duty is called. */
export const escalationLevel = z.enum(['boards', 'officer']);
export type EscalationLevel = z.infer<typeof escalationLevel>;

/** What a board offers when a dispatch ends: some of the outcomes, and words of the operation's own, which close as `other`. */
const offered = z.array(dispatchOutcome).max(dispatchOutcome.options.length);
const ownOutcomes = z.array(textUpTo(60)).max(10);

export const turnDownReason = z.enum([
  'no-unit-free',
  'runs-through-112',
  'not-for-police',
  'known-already',
  'too-little-known',
  'other',
]);
export type TurnDownReason = z.infer<typeof turnDownReason>;

export const dispatchContent = z.strictObject({
  summary: textUpTo(1000),
  placeLabel: z.string().max(200),
  point: point.nullable(),
  note: z.string().max(1000),
  /** `area`: somewhere around the point; the label names the area. Unsaid is the very point. */
  precision: z.enum(['point', 'area']).optional(),
});
export type DispatchContent = z.infer<typeof dispatchContent>;

const about = z.strictObject({ dispatchId: id });
/** When the control room's system says that it happened; the journal's own time is when it was told. */
const reported = { byDesk: z.boolean(), reportedAt: instant.optional() };
const classified = { target: dispatchTarget, priority, kind: dispatchKind };

export const dispatchEvents = {
  'dispatch.sent': {
    header: about.extend({ messageIds: z.array(id).min(1).max(50), ...classified }),
    body: dispatchContent,
  },
  'dispatch.corrected': { header: about.extend(classified), body: dispatchContent },
  'dispatch.informationAdded': {
    header: about.extend({ messageIds: z.array(id).max(50) }),
    body: z.strictObject({ text: z.string().max(1000) }),
  },
  'dispatch.withdrawn': { header: about, body: z.strictObject({ reason: textUpTo(500) }) },
  'dispatch.advanced': {
    header: about.extend({ step: boardStep, ...reported }),
    body: z.strictObject({ unit: z.string().max(120) }),
  },
  'dispatch.referenced': { header: about, body: z.strictObject({ reference: textUpTo(40) }) },
  'dispatch.closed': {
    header: about.extend({ outcome: dispatchOutcome, ...reported }),
    body: z.strictObject({ text: z.string().max(1000) }),
  },
  'dispatch.turnedDown': {
    header: about.extend({ reason: turnDownReason, ...reported }),
    body: z.strictObject({ text: z.string().max(1000) }),
  },
  'dispatch.escalated': { header: about.extend({ level: escalationLevel }), body: z.strictObject({}) },
  'outcomes.agreed': { header: z.strictObject({ offered }), body: z.strictObject({ own: ownOutcomes }) },
};

export const dispatchCommands = {
  /** Ends triage of its messages. Refuses `held-by-other`, `unknown-message`, `id-taken`. */
  'dispatch.send': about.extend({ messageIds: z.array(id).min(1).max(50), ...classified, ...dispatchContent.shape }),
  'dispatch.correct': about.extend({ ...classified, ...dispatchContent.shape }),
  /** To a dispatch that runs: what is known more, and further messages of the same incident, whose triage it ends. */
  'dispatch.addInformation': about
    .extend({ messageIds: z.array(id).max(50), text: z.string().max(1000) })
    .refine(({ messageIds, text }) => messageIds.length > 0 || text.trim() !== '', {
      error: 'nothing-added',
      path: ['text'],
    }),
  /** A mistaken dispatch: taken back with a reason; its messages return to triage. */
  'dispatch.withdraw': about.extend({ reason: textUpTo(500) }),
  /** Forward only (`step-not-forward`). `byDesk` = "volgens meldkamer". The unit is free text of the dispatcher. */
  'dispatch.advance': about.extend({
    step: boardStep,
    unit: z.string().max(120),
    ...reported,
  }),
  /** The number in the control-room system (GMS). */
  'dispatch.setReference': about.extend({ reference: textUpTo(40) }),
  /** Refuses `outcome-needs-text` when the outcome is `other` without words. */
  'dispatch.close': about.extend({ outcome: dispatchOutcome, text: z.string().max(1000), ...reported }),
  /** Puts its messages back in triage, on top. Refuses `reason-needs-text` when the reason is `other` without words. */
  'dispatch.turnDown': about.extend({ reason: turnDownReason, text: z.string().max(1000), ...reported }),
  /** By the clockwork. Refuses `step-not-forward` when it was accepted meanwhile or is escalated so far already. */
  'dispatch.escalate': about.extend({ level: escalationLevel }),
  /** Replaces both lists; what the control room's system tells back is bound to neither. */
  'outcomes.set': z.strictObject({ offered, own: ownOutcomes }).superRefine(({ offered: some, own }, issues) => {
    if (some.length + own.length === 0) issues.addIssue({ code: 'custom', message: 'no-outcome', path: ['offered'] });
    if (hasTwice(some)) issues.addIssue({ code: 'custom', message: 'twice', path: ['offered'] });
    if (hasTwice(own.map((words) => words.trim().toLowerCase())))
      issues.addIssue({ code: 'custom', message: 'twice', path: ['own'] });
  }),
};

function hasTwice(words: readonly string[]): boolean {
  return new Set(words).size < words.length;
}
