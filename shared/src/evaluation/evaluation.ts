import type { EvaluationAnswers } from './events.ts';

/** What one admin found of the night. */
export interface Evaluation {
  readonly adminId: string;
  readonly at: string;
  readonly answers: EvaluationAnswers;
  readonly content: { readonly text: string } | null;
}
