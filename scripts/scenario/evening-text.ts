import { z } from 'zod';
import { happeningKind } from '../../fixtures/schema.ts';

const mixes = { N: 'new', K: 'known', P: 'phoned', Q: 'question', Z: 'noise' } as const;
const urgencies = { '!': 'urgent', '^': 'raised', '.': 'normal' } as const;
const decisions = { D: 'dispatch', F: 'feedback', B: 'broadcast' } as const;
const sources = { self: 'self', heard: 'heard', fwd: 'forwarded', '-': null } as const;
const calls = { yes: 'yes', no: 'no', unk: 'unknown', '-': null } as const;
const exactness = { o: 'point', '~': 'area', '-': null } as const;

function oneOf<const Meanings extends Record<string, string | null>>(meanings: Meanings) {
  return z.string().transform((mark, context): Meanings[keyof Meanings] => {
    for (const known in meanings) if (known === mark) return meanings[known];
    context.addIssue(`unknown mark ${mark}`);
    return z.NEVER;
  });
}

const marks = z.tuple(
  [
    z.string().regex(/^\d\d:\d\d$/),
    z.coerce.number(),
    oneOf(mixes),
    happeningKind,
    oneOf(urgencies),
    oneOf(decisions),
    oneOf(sources),
    oneOf(calls),
    oneOf(exactness),
  ],
  z.string().regex(/^([#@+].+|r\d|s-\d+|b)$/),
);

export type EveningLine = ReturnType<typeof toLine>;

function valueAfter(extras: string[], sign: string): string | null {
  return extras.find((extra) => extra.startsWith(sign))?.slice(sign.length) ?? null;
}

function toLine(line: string) {
  const bar = line.indexOf(' | ');
  const parsed = marks.safeParse(line.slice(0, bar).split(' '));
  if (bar < 0 || !parsed.success) throw new Error(`cannot read: ${line}\n${parsed.error?.message ?? ''}`);
  const [time, group, mix, kind, urgency, decision, source, called112, place, ...extras] = parsed.data;
  const reporter = valueAfter(extras, 'r');
  const minutesAgo = valueAfter(extras, 's-');
  return {
    time,
    group,
    mix,
    kind,
    urgency,
    decision,
    source,
    called112,
    place,
    happening: valueAfter(extras, '#'),
    placeName: valueAfter(extras, '@')?.replaceAll('_', ' ') ?? null,
    photos: valueAfter(extras, '+')?.split(',') ?? [],
    reporter: reporter === null ? null : `bewoner ${reporter}`,
    seenMinutesAgo: minutesAgo === null ? null : Number(minutesAgo),
    bySecondAdmin: extras.includes('b'),
    text: line.slice(bar + 3),
  };
}

export function readEvening(text: string): EveningLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(toLine);
}
