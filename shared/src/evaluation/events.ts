import { z } from 'zod';
import { id } from '../operation/text.ts';

/** From 1 (not at all) to 5 (very much); null where somebody left it open. In the order of `evaluationQuestions`. */
const answers = z.tuple([grade(), grade(), grade()]);
export type EvaluationAnswers = z.infer<typeof answers>;

/** Heard back enough; could be done beside the evening; will take part again. */
export const evaluationQuestions = ['answered', 'doable', 'again'] as const;
export const MAX_EVALUATION_CHARACTERS = 1000;
const text = z.string().max(MAX_EVALUATION_CHARACTERS);

export const evaluationEvents = {
  'evaluation.given': { header: z.strictObject({ adminId: id, answers }), body: z.strictObject({ text }) },
};

export const evaluationCommands = {
  /** By the admin, after the night; a second one replaces the first. */
  'evaluation.give': z
    .strictObject({ answers, text })
    .refine((given) => given.text.trim() !== '' || given.answers.some((each) => each !== null), 'blank'),
};

function grade() {
  return z.number().int().min(1).max(5).nullable();
}
