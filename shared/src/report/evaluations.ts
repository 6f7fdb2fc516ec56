import { evaluationQuestions } from '../evaluation/events.ts';
import type { State } from '../operation/state.ts';

export interface Evaluations {
  /** Admins who answered. */
  readonly count: number;
  /** For each question: how many said yes (4 or 5), so-so (3) and no (1 or 2). */
  readonly questions: readonly {
    readonly question: (typeof evaluationQuestions)[number];
    readonly yes: number;
    readonly middle: number;
    readonly no: number;
  }[];
  /** What they wrote, the latest first; empty once destroyed. */
  readonly texts: readonly string[];
}

export function evaluationsOf(state: State): Evaluations {
  const given = [...state.evaluations.values()];
  return {
    count: given.length,
    questions: evaluationQuestions.map((question, index) => {
      const grades = given.flatMap(({ answers }) => answers[index] ?? []);
      const having = (from: number, to: number) => grades.filter((grade) => grade >= from && grade <= to).length;
      return { question, yes: having(4, 5), middle: having(3, 3), no: having(1, 2) };
    }),
    texts: given
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .flatMap(({ content }) => (content?.text ? [content.text] : [])),
  };
}
