import { z } from 'zod';
import type { BroadcastTemplate, Description } from './events.ts';

/** What is being written: the first three are descriptions, the rest are one statement each. */
export const broadcastSubject = z.enum(['person', 'group', 'vehicle', 'call', 'warning', 'rumour', 'found', 'free']);
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

const line = (max: number) => z.string().max(max);

/** The form of the composer, as typed. `statement` serves the subjects that describe nobody. */
export const broadcastForm = z.strictObject({
  subject: broadcastSubject,
  behaviour: line(500),
  place: line(120),
  time: line(40),
  direction: line(120),
  count: line(80),
  age: line(80),
  clothing: line(300),
  vehicle: line(300),
  other: line(140),
  looks: line(140),
  statement: line(1200),
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

const requestTexts: Record<BroadcastRequest, string> = {
  'look-out': 'Kijk mee en meld het via de beheerder. Niet benaderen.',
  direction: 'Meld via de beheerder waar u dit ziet en welke kant het op gaat. Niet benaderen.',
  'seen-anything': 'Iets gezien? Meld het via de beheerder.',
  'keep-distance': 'Houd afstand en volg aanwijzingen op. Iets gezien? Meld het via de beheerder.',
  'stay-inside': 'Blijf binnen en houd ramen en deuren dicht.',
  'do-not-spread': 'Deel dit gerucht niet verder. Een vraag? Stel die via de beheerder.',
  'stop-looking': 'U hoeft niet meer uit te kijken. Haal het eerdere bericht weg uit de groep.',
  none: '',
};

const titles: Record<BroadcastSubject, string> = {
  person: 'Wie ziet deze persoon?',
  group: 'Wie ziet deze groep?',
  vehicle: 'Wie ziet dit voertuig?',
  call: 'Kijkt u mee?',
  warning: 'Waarschuwing',
  rumour: 'Dit klopt niet',
  found: 'Niet meer uitkijken',
  free: 'Bericht van de politie',
};

const templates: Record<BroadcastSubject, BroadcastTemplate> = {
  person: 'description',
  group: 'description',
  vehicle: 'description',
  call: 'call',
  warning: 'warning',
  rumour: 'rumour',
  found: 'found',
  free: 'free',
};

/** The request that goes with a subject until the writer picks another. */
export const usualRequests: Record<BroadcastSubject, BroadcastRequest> = {
  person: 'direction',
  group: 'direction',
  vehicle: 'direction',
  call: 'seen-anything',
  warning: 'keep-distance',
  rumour: 'do-not-spread',
  found: 'stop-looking',
  free: 'none',
};

export const EMPTY_FORM: BroadcastForm = {
  subject: 'group',
  ...{ behaviour: '', place: '', time: '', direction: '', count: '', age: '' },
  ...{ clothing: '', vehicle: '', other: '', looks: '', statement: '' },
  request: usualRequests.group,
};

export function isDescription(subject: BroadcastSubject): boolean {
  return templates[subject] === 'description';
}

/** Title and text from the form: behaviour first, looks last, then what to do, then 112. */
export function composeBroadcast(form: BroadcastForm): ComposedBroadcast {
  const describes = isDescription(form.subject);
  const said = describes ? describe(form) : toSentence(form.statement);
  const ask = [requestTexts[form.request], EMERGENCY_LINE].filter(Boolean).join(' ');
  return {
    template: templates[form.subject],
    title: titles[form.subject],
    text: [said, ask].filter(Boolean).join('\n\n'),
    description: describes && form.behaviour.trim() !== '' ? toDescription(form) : null,
  };
}

/** Why the form cannot go out yet: the field that is still needed, or null. */
export function missingField(form: BroadcastForm): 'behaviour' | 'statement' | null {
  const field = isDescription(form.subject) ? 'behaviour' : 'statement';
  return form[field].trim() === '' ? field : null;
}

function describe(form: BroadcastForm): string {
  return [
    toSentence(form.behaviour),
    whoSentence(form),
    labelled('Laatst gezien', seenWords(form)),
    labelled('Kleding', form.clothing),
    labelled(form.subject === 'vehicle' ? 'Voertuig' : 'Vervoer', form.vehicle),
    labelled('Opvallend', form.other),
    labelled('Uiterlijk', form.looks),
  ]
    .filter(Boolean)
    .join(' ');
}

function whoSentence({ subject, count, age }: BroadcastForm): string {
  const [many, years] = [count.trim(), toAge(age)];
  if (many === '' && years === '') return '';
  if (subject === 'group') {
    const group = many === '' ? 'een groep' : `een groep van ${many}`;
    return toSentence(`Het gaat om ${[group, years].filter(Boolean).join(', ')}`);
  }
  const riders = many === '' ? 'Leeftijd' : `Aantal: ${many}. Leeftijd`;
  if (years === '') return toSentence(`Aantal: ${many}`);
  return toSentence(`${riders}: ${years}`);
}

function toAge(age: string): string {
  const years = age.trim();
  if (years === '') return '';
  return /\d$/u.test(years)
    ? `ongeveer ${years} jaar`
    : `ongeveer ${years}`.replace(/^ongeveer (?=ongeveer|circa)/iu, '');
}

function seenWords({ place, time, direction }: BroadcastForm): string {
  const way = direction.trim().replace(/^(?:naar|richting)\s/iu, '');
  return [place.trim(), time.trim(), way && `richting ${way}`].filter(Boolean).join(', ');
}

function labelled(label: string, words: string): string {
  const said = words.trim();
  return said === '' ? '' : toSentence(`${label}: ${said}`);
}

function toSentence(words: string): string {
  const said = words.trim();
  if (said === '') return '';
  const [first = '', ...rest] = said;
  return `${first.toUpperCase()}${rest.join('')}${/[.!?…]$/u.test(said) ? '' : '.'}`;
}

function toDescription(form: BroadcastForm): Description {
  const { behaviour, place, time, direction, count, age, clothing, vehicle, other, looks } = form;
  const trimmed = { behaviour, direction, count, age, clothing, vehicle };
  return {
    ...(Object.fromEntries(Object.entries(trimmed).map(([key, text]) => [key, text.trim()])) as typeof trimmed),
    lastSeen: [place.trim(), time.trim()].filter(Boolean).join(', '),
    other: [other.trim(), looks.trim()].filter(Boolean).join('. '),
  };
}
