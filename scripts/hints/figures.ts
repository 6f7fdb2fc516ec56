import { messageKinds } from '@nachtwacht/shared/hints/hint.ts';
import type { AssessedMessage } from './assess-set.ts';
import { likenessFigures } from './figures-likeness.ts';
import { fitFigures, placeFigures } from './figures-place.ts';

/** One figure of the set with what it should be and the messages that keep it from there. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly target: { readonly least: number } | { readonly most: number } | null;
  readonly detail: string;
  readonly misses: readonly string[];
}

export function figuresOf(assessed: readonly AssessedMessage[], singleKind: boolean): readonly Figure[] {
  return [
    ...urgencyFigures(assessed),
    ...kindFigures(assessed, singleKind),
    ...placeFigures(assessed),
    ...likenessFigures(assessed),
    ...fitFigures(assessed),
  ];
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function urgencyFigures(assessed: readonly AssessedMessage[]): readonly Figure[] {
  const given = assessed.filter(({ urgency }) => urgency.urgency === 'urgent');
  const meant = assessed.filter(({ label }) => label.urgency === 'urgent');
  const hit = given.filter(({ label }) => label.urgency === 'urgent').length;
  const told = ({ label, urgency }: AssessedMessage) =>
    `${label.id} ${label.urgency}, hint ${urgency.urgency} [${urgency.words.join(', ')}] | ${label.text}`;
  return [
    {
      name: 'urgent: recall',
      value: share(hit, meant.length),
      target: { least: 0.97 },
      detail: `${hit} of ${meant.length}`,
      misses: meant.filter(({ urgency }) => urgency.urgency !== 'urgent').map(told),
    },
    {
      name: 'urgent: precision',
      value: share(hit, given.length),
      target: { least: 0.6 },
      detail: `${hit} of ${given.length}; ${((100 * given.length) / assessed.length).toFixed(1)} % of all are urgent`,
      misses: given.filter(({ label }) => label.urgency !== 'urgent').map(told),
    },
  ];
}

/** Where only one kind of a message is known, only the surest hint counts. */
function kindFigures(assessed: readonly AssessedMessage[], singleKind: boolean): readonly Figure[] {
  const rows = assessed.map(({ label, message }) => {
    const hints = (singleKind ? message.kinds.slice(0, 1) : message.kinds).map(({ kind }) => kind);
    return { text: `${label.id} ${label.kinds.join('+')}, hint ${hints.join('+')} | ${label.text}`, label, hints };
  });
  const scores = messageKinds.flatMap((kind) => {
    const meant = rows.filter(({ label }) => label.kinds.includes(kind));
    const given = rows.filter(({ hints }) => hints.includes(kind));
    const hit = meant.filter(({ hints }) => hints.includes(kind)).length;
    return meant.length === 0 ? [] : [{ kind, f1: (2 * hit) / (meant.length + given.length) }];
  });
  const wrong = rows.filter(
    ({ label, hints }) =>
      hints.some((kind) => !label.kinds.includes(kind)) || label.kinds.some((kind) => !hints.includes(kind)),
  );
  return [
    {
      name: 'kind: macro-F1',
      value: share(
        scores.reduce((sum, { f1 }) => sum + f1, 0),
        scores.length,
      ),
      target: { least: 0.85 },
      detail: scores.map(({ kind, f1 }) => `${kind} ${f1.toFixed(2)}`).join(' '),
      misses: wrong.map(({ text }) => text),
    },
  ];
}
