import { createHash } from 'node:crypto';
import { hintKind, type LabelledMessage } from '../../fixtures/hints-schema.ts';
import { moved, type Spot } from './geometry.ts';

interface Ground {
  municipalityOf: (group: number) => string;
  /** A spot within the group's own area. */
  middleOfGroup: (group: number) => Spot;
  place: (municipality: string, name: string) => Spot & { name: string };
}

type Planned = Omit<LabelledMessage, 'id' | 'happening'> & { slug: string };

const kindByCode = new Map(
  hintKind.options.map((kind) => [{ fireworks: 'fw', traffic: 'tr' }[String(kind)] ?? kind.slice(0, 2), kind]),
);
const urgencies = { u: 'urgent', r: 'raised', n: 'normal' } as const;
const answers = { y: 'yes', n: 'no', '?': 'unknown' } as const;
const lineForm =
  /^(?<time>\d\d:\d\d) (?<group>\d+) (?<pin>[-pg]) (?<called>[yn?]) (?<urgency>[urn])(?<options>(?: [@kd]\S*)*) \| (?<text>.+)$/;

function kindsOf(codes: string): LabelledMessage['kinds'] {
  return codes.split(',').map((code) => {
    const kind = kindByCode.get(code.trim());
    if (kind === undefined) throw new Error(`unknown kind: ${code}`);
    return kind;
  });
}

/** Hours of the evening lie on 31 December, those before six on 1 January, in winter time. */
export function utcOf(localTime: string): string {
  const day = Number(localTime.slice(0, 2)) < 6 ? '2027-01-01' : '2026-12-31';
  return new Date(`${day}T${localTime}:00+01:00`).toISOString();
}

/** An admin at home taps near the place, not on it. */
function tappedNear(spot: Spot, text: string, reachMetres: number): Spot {
  const [east = 128, north = 128] = createHash('sha256').update(text).digest();
  const offset = (byte: number) => Math.round(((byte - 127.5) / 127.5) * reachMetres);
  return moved(spot, offset(east), offset(north));
}

function known<T extends object>(table: T, key: string | undefined): T[keyof T] {
  const hit = Object.entries(table).find(([name]) => name === key)?.[1];
  if (hit === undefined) throw new Error(`unknown mark: ${key}`);
  return hit;
}

function planLine(line: string, header: { slug: string; kinds: string; place: string }, ground: Ground): Planned {
  const parts = lineForm.exec(line)?.groups;
  if (parts === undefined) throw new Error(`not a line: ${line}`);
  const options = (parts.options ?? '').trim().split(' ');
  const option = (mark: string) => options.find((one) => one.startsWith(mark))?.slice(mark.length);
  const group = Number(parts.group);
  const municipality = ground.municipalityOf(group);
  const names = options.filter((one) => one.startsWith('@')).map((one) => one.slice(1).replaceAll('_', ' '));
  const places = names.map((name) => ground.place(municipality, name === '' ? header.place : name));
  const atPlace = places[0] ?? (header.place === '' ? undefined : ground.place(municipality, header.place));
  const text = parts.text ?? '';
  const pins = {
    '-': () => null,
    g: () => tappedNear(ground.middleOfGroup(group), text, 60),
    p: () => tappedNear(atPlace ?? ground.middleOfGroup(group), text, 40),
  };
  const pin = known(pins, parts.pin)();
  return {
    at: utcOf(parts.time ?? ''),
    group,
    municipality,
    lat: pin?.lat ?? null,
    lon: pin?.lon ?? null,
    text,
    called112: known(answers, parts.called),
    urgency: known(urgencies, parts.urgency),
    kinds: kindsOf(option('k=') ?? header.kinds),
    places: places.map(({ name, lat, lon }) => ({ name, lat, lon })),
    description: option('d=') ?? null,
    slug: header.slug,
  };
}

/** Reads `build.txt` or `score.txt`: blocks of one happening each, and a block of messages that stand alone. */
export function planMessages(source: string, part: string, ground: Ground): LabelledMessage[] {
  const planned = source
    .split(/^== */m)
    .slice(1)
    .flatMap((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const alone = !head.includes(';');
      const [slug = '', kinds = '', place = ''] = alone ? [] : head.split(';').map((cell) => cell.trim());
      const own = alone && lineForm.test(head) ? [head, ...lines] : lines;
      return own.map((line) => planLine(line, { slug, kinds, place }, ground));
    });
  const uses = (slug: string) => planned.filter((message) => message.slug === slug).length;
  return planned
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ slug, ...message }, at) => ({
      id: `${part}-${String(at + 1).padStart(3, '0')}`,
      ...message,
      happening: slug !== '' && uses(slug) > 1 ? slug : null,
    }));
}
