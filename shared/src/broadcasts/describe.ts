import type { BroadcastForm } from './compose.ts';
import type { Description } from './events.ts';

/** What the form says of who or what is looked for: why and where, what they do, who they are, what they wear, what they ride. */
export function describe(form: BroadcastForm): string {
  const isVehicle = form.subject === 'vehicle';
  return [
    causeSentence(form),
    `Kijk uit naar ${isVehicle ? vehicleSought(form) : sought(form)}.`,
    isVehicle ? labelled('Inzittenden', passengers(form)) : '',
    labelled('Kleding', clothingWords(form)),
    isVehicle ? '' : labelled('Vervoer', vehicleWords(form)),
    labelled('Laatst gezien richting', withoutWay(form.direction), ' '),
    labelled('Opvallend', form.other),
    labelled('Uiterlijk', form.looks),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same for the record, for hints and for the phone: the parts of clothing and vehicle as one line each. */
export function toDescription(form: BroadcastForm): Description {
  const { behaviour, place, time, direction, count, sex, age, height, build, other, looks } = form;
  return {
    behaviour: behaviour.trim(),
    lastSeen: joined([place, time]),
    direction: direction.trim(),
    count: form.subject === 'person' ? '' : count.trim(),
    ...{ sex: sex.trim(), age: age.trim(), height: height.trim(), build: build.trim() },
    clothing: clothingWords(form),
    vehicle: vehicleWords(form),
    other: joined([other, looks], '. '),
  };
}

export function toSentence(words: string): string {
  const said = words.trim();
  if (said === '') return '';
  const [first = '', ...rest] = said;
  return `${first.toUpperCase()}${rest.join('')}${/[.!?…]$/u.test(said) ? '' : '.'}`;
}

/** From head to shoes, then what is carried. */
function clothingWords({ clothing, head, upper, lower, shoes, carrying }: BroadcastForm): string {
  const carried = carrying.trim();
  return joined([clothing, head, upper, lower, shoes, carried && `met ${carried.replace(/^met\s/iu, '')}`]);
}

function vehicleWords(form: BroadcastForm): string {
  const plate = form.plate.trim();
  return joined([colouredKind(form), form.make, plate && `kenteken ${plate}`, form.vehicle]);
}

function colouredKind({ vehicleKind, colour }: BroadcastForm): string {
  const kind = vehicleKind.trim();
  if (kind === '') return colour.trim();
  return [inflected(colour.trim(), kind), kind].filter(Boolean).join(' ');
}

/** "zwart" before "bestelbus" becomes "zwarte"; small things ("busje") leave it as it is. */
function inflected(colour: string, kind: string): string {
  if (/(?:je|voertuig|busje)$/iu.test(kind)) return colour;
  return toLower(colour).replace(inflecting, (plain) => inflections[plain] ?? plain);
}

const inflections: Readonly<Record<string, string>> = {
  ...{ wit: 'witte', zwart: 'zwarte', grijs: 'grijze', rood: 'rode', blauw: 'blauwe', groen: 'groene' },
  ...{ geel: 'gele', bruin: 'bruine', paars: 'paarse', donker: 'donkere', licht: 'lichte' },
};
const inflecting = new RegExp(`(?:${Object.keys(inflections).join('|')})$`, 'u');

function causeSentence({ cause, place, time, behaviour }: BroadcastForm): string {
  const where = place.trim();
  const at = where === '' || preposition.test(where) ? where : `bij ${where}`;
  const clock = time.trim();
  const when = /^\d{1,2}[:.]\d{2}$/u.test(clock) ? `om ${clock}` : clock;
  const why = joined([cause.trim() || 'een melding', at, when], ' ');
  const does = behaviour.trim();
  return does === '' ? toSentence(`Vanwege ${why}`) : toSentence(`Vanwege ${why}: ${toLower(does)}`);
}

const preposition = /^(?:bij|op|in|aan|langs|achter|voor|naast|onder|rond|tussen|tegenover|nabij|ter hoogte van)\s/iu;

function sought(form: BroadcastForm): string {
  const { subject, height, build } = form;
  const years = toAge(form.age);
  const sex = form.sex.trim().replace(/^een\s/iu, '');
  const long = /^\d[.,]?\d*\s*(?:m|cm|meter)?$/iu.test(height.trim()) ? `ongeveer ${toMetres(height.trim())}` : height;
  const shape = /postuur|gebouwd|^$/iu.test(build.trim()) ? build : `${build.trim()} postuur`;
  if (subject === 'group') return joined([`een groep${groupOf(form.count.trim(), sex)}`, years, long, shape]);
  const who = `een ${sex || 'persoon'}`;
  const aged = years.startsWith('ongeveer') ? `${who} van ${years}` : joined([who, years]);
  return joined([aged, long, shape]);
}

function groupOf(count: string, sex: string): string {
  return count === '' && sex === '' ? '' : ` van ${[count, sex].filter(Boolean).join(' ')}`;
}

function vehicleSought(form: BroadcastForm): string {
  const words = vehicleWords(form);
  if (form.vehicleKind.trim() !== '') return `een ${words}`;
  return words === '' ? 'een voertuig' : `een voertuig: ${words}`;
}

function passengers({ count, sex, age, height, build }: BroadcastForm): string {
  return joined([joined([count, sex], ' '), toAge(age), height, build]);
}

function toAge(age: string): string {
  const years = age.trim();
  if (!/\d$/u.test(years)) return years;
  return `ongeveer ${years.replace(/^(?:ongeveer|circa|ca\.?|rond de)\s/iu, '')} jaar`;
}

function toMetres(height: string): string {
  const [number = '', unit = ''] = height.split(/\s*(?=[a-z])/iu);
  return `${number.replace('.', ',')} ${unit || (/^\d{3}$/u.test(number) ? 'cm' : 'm')}`;
}

function withoutWay(direction: string): string {
  return direction.trim().replace(/^(?:naar|richting)\s/iu, '');
}

function labelled(label: string, words: string, between = ': '): string {
  const said = words.trim();
  return said === '' ? '' : toSentence(`${label}${between}${said}`);
}

function joined(parts: readonly string[], between = ', '): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(between);
}

/** The first letter small, unless it is an abbreviation. */
function toLower(words: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(words) ? `${words[0]?.toLowerCase()}${words.slice(1)}` : words;
}
