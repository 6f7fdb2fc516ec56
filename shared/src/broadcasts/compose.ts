import { z } from 'zod';
import { describe, toDescription, toSentence } from './describe.ts';
import type { BroadcastTemplate, Description } from './events.ts';

/** What is being written: the first three are descriptions, the rest are one statement each. */
export const broadcastSubject = z.enum([
  ...(['person', 'group', 'vehicle', 'call', 'rumour', 'found', 'warning', 'roll-call', 'thanks', 'free'] as const),
]);
export type BroadcastSubject = z.infer<typeof broadcastSubject>;

export const broadcastRequest = z.enum([
  'look-out',
  'direction',
  'seen-anything',
  'keep-distance',
  'stay-inside',
  'do-not-spread',
  'stop-looking',
  'none',
]);
type BroadcastRequest = z.infer<typeof broadcastRequest>;

/** Characters that each field of the form takes. */
export const formLimits = {
  ...{ behaviour: 500, cause: 80, place: 120, time: 40, direction: 120 },
  ...{ count: 80, sex: 40, age: 80, height: 40, build: 60 },
  ...{ clothing: 300, head: 60, upper: 60, lower: 60, shoes: 60, carrying: 60 },
  ...{ vehicle: 300, vehicleKind: 60, colour: 40, make: 60, plate: 20 },
  ...{ other: 140, looks: 140, statement: 1200 },
} as const;
export type FormField = keyof typeof formLimits;
export const formFields = Object.keys(formLimits) as readonly FormField[];

const line = (field: FormField) => z.string().max(formLimits[field]).default('');

/** The form of the composer, as typed. `statement` serves the subjects that describe nobody. */
export const broadcastForm = z.strictObject({
  subject: broadcastSubject,
  ...(Object.fromEntries(formFields.map((field) => [field, line(field)])) as Record<
    FormField,
    ReturnType<typeof line>
  >),
  request: broadcastRequest,
});
export type BroadcastForm = z.infer<typeof broadcastForm>;

interface ComposedBroadcast {
  readonly template: BroadcastTemplate;
  readonly title: string;
  /** Dutch: residents read it. */
  readonly text: string;
  readonly description: Description | null;
}

/** Always the last words: never a promise that police come. */
export const EMERGENCY_LINE = 'Spoed? Bel 112.';
/** With it begins the fixed form of Dutch neighbourhood messages: who says it, why and where, what to look for, whom to call. */
const SENDER_LINE = 'Dit is een bericht van de politie.';
const INFORMATION_LINE = 'Informatie? Bel 0900-8844 of meld het via de beheerder.';

const requestTexts: Record<BroadcastRequest, string> = {
  'look-out': 'Kijk mee, maar benader niemand.',
  direction: 'Let op waar u dit ziet en welke kant het op gaat. Niet benaderen.',
  'seen-anything': 'Iets gezien? Dat horen wij graag.',
  'keep-distance': 'Houd afstand en volg aanwijzingen op.',
  'stay-inside': 'Blijf binnen en houd ramen en deuren dicht.',
  'do-not-spread': 'Deel dit gerucht niet verder. Een vraag? Stel die via de beheerder.',
  'stop-looking': 'U hoeft niet meer uit te kijken. Haal het eerdere bericht weg uit de groep.',
  none: '',
};
/** Requests that somebody can answer with what they saw. */
const asking: readonly BroadcastRequest[] = ['look-out', 'direction', 'seen-anything', 'keep-distance'];

interface Kind {
  readonly template: BroadcastTemplate;
  readonly title: string;
  /** What goes with it until the writer picks another. */
  readonly request: BroadcastRequest;
  /** Stands before what is typed. */
  readonly opening?: string;
  /** Proposed words. */
  readonly statement?: string;
}

const kinds: Record<BroadcastSubject, Kind> = {
  person: { template: 'description', title: 'Wie ziet deze persoon?', request: 'direction', opening: SENDER_LINE },
  group: { template: 'description', title: 'Wie ziet deze groep?', request: 'direction', opening: SENDER_LINE },
  vehicle: { template: 'description', title: 'Wie ziet dit voertuig?', request: 'direction', opening: SENDER_LINE },
  call: { template: 'call', title: 'Kijkt u mee?', request: 'seen-anything', opening: SENDER_LINE },
  rumour: {
    ...{ template: 'rumour', title: 'Dit klopt niet', request: 'do-not-spread' },
    opening: 'Er gaat een gerucht rond. Dit klopt niet.',
  },
  found: { template: 'found', title: 'Niet meer uitkijken', request: 'stop-looking' },
  warning: { template: 'warning', title: 'Waarschuwing', request: 'keep-distance' },
  'roll-call': {
    ...{ template: 'roll-call', title: 'Bent u er vanavond?', request: 'none' },
    statement: 'Bent u er vanavond? Tik op “Ja, ik ben er”. Dan weten wij welke groepen meekijken.',
  },
  thanks: {
    ...{ template: 'thanks', title: 'Dank voor het meekijken', request: 'none' },
    statement:
      'Dank aan alle beheerders en bewoners voor het meekijken. Deze actie is afgelopen: hier leest niemand meer mee. Geen spoed? Bel 0900-8844.',
  },
  free: { template: 'free', title: 'Bericht van de politie', request: 'none' },
};

export const EMPTY_FORM: BroadcastForm = broadcastForm.parse({ subject: 'group', request: kinds.group.request });

export function isDescription(subject: BroadcastSubject): boolean {
  return kinds[subject].template === 'description';
}

/** Another subject, with its own request and proposed words unless the writer chose others. */
export function changeSubject(form: BroadcastForm, subject: BroadcastSubject): BroadcastForm {
  const [before, after] = [kinds[form.subject], kinds[subject]];
  const isProposed = form.statement.trim() === '' || form.statement === before.statement;
  return {
    ...form,
    subject,
    request: form.request === before.request ? after.request : form.request,
    statement: isProposed ? (after.statement ?? '') : form.statement,
  };
}

/** Title and text from the form: behaviour first, looks last, then what to do, where to call, and 112. */
export function composeBroadcast(form: BroadcastForm): ComposedBroadcast {
  const { template, title, opening } = kinds[form.subject];
  const describes = isDescription(form.subject);
  const said = describes ? describe(form) : toSentence(form.statement);
  const informs = opening === SENDER_LINE || asking.includes(form.request);
  return {
    template,
    title,
    text: lines(words(opening, said), words(requestTexts[form.request], informs && INFORMATION_LINE, EMERGENCY_LINE)),
    description: describes && form.behaviour.trim() !== '' ? toDescription(form) : null,
  };
}

/** Why the form cannot go out yet: the field that is still needed, or null. */
export function missingField(form: BroadcastForm): 'behaviour' | 'statement' | null {
  const field = isDescription(form.subject) ? 'behaviour' : 'statement';
  return form[field].trim() === '' ? field : null;
}

function words(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

function lines(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
