import type { MessageKind } from './hint.ts';

/** Beginnings and parts of words by which people write of a kind of trouble in notes of earlier years. */
const parts: readonly (readonly [MessageKind, RegExp])[] = [
  ['fireworks', /vuurwerk|cobra|nitra|knal|vuurpijl|carbid/u],
  ['fire', /brand|vuurtje|vreugdevuur|kerstbo|fik|pallets/u],
  ['vandalism', /verniel|vernield|sloop|gesloopt|bekla|ruiten|ruit in|kapot|in het water/u],
  ['nuisance', /overlast|jongeren|hangplek|verzamelplek|dronken|lachgas|feest|geluid/u],
  ['suspicious', /verdacht|handel|dealen|opslag/u],
  ['burglary', /inbra|ingebroken|diefstal|plunder/u],
  ['violence', /geweld|vecht|mishandel|agressi|steek|bekogel|belaag/u],
  ['traffic', /verkeer|aanrijding|race|ongeval|viaduct/u],
  ['missing', /vermist|dwaal/u],
];

export function kindsIn(text: string): readonly MessageKind[] {
  const lower = text.slice(0, 1000).toLowerCase();
  return parts.flatMap(([kind, pattern]) => (pattern.test(lower) ? kind : []));
}

/** Hours of the day that a text names: "rond 23 uur", "00:15", "23.30 uur". */
export function hoursIn(text: string): readonly number[] {
  const found = text.slice(0, 1000).matchAll(/(?<!\d)(\d{1,2})(?:[:.](\d{2})(?!\d)|(?=\s?(?:uur|u)\b))/gu);
  return [...found].flatMap(([, hour, minute]) =>
    Number(hour) < 25 ? (Number(hour) % 24) + Number(minute ?? 0) / 60 : [],
  );
}
