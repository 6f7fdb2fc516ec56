import { readFileSync } from 'node:fs';
import { parseGazetteerCsv } from '@nachtwacht/shared/hints/gazetteer-csv.ts';
import { type GazetteerPlace, type HintDescription, messageKinds } from '@nachtwacht/shared/hints/hint.ts';
import { called112, urgency } from '@nachtwacht/shared/hints/urgency.ts';
import { z } from 'zod';

const spot = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };

const labelledMessage = z.object({
  id: z.coerce.string(),
  at: z.string().refine((at) => Number.isFinite(Date.parse(at)), 'not-a-time'),
  group: z.coerce.string(),
  municipality: z.string().nullish(),
  /** The pin of the message; where a whole group shares one, the middle of the group's area. */
  lat: spot.lat.nullish(),
  lon: spot.lon.nullish(),
  text: z.string().min(1),
  called112: called112.nullish(),
  urgency,
  kinds: z.array(z.enum(messageKinds)).min(1),
  happening: z.string().nullish(),
  places: z.array(z.object({ name: z.string(), ...spot })).default([]),
  description: z.string().nullish(),
});
export type LabelledMessage = z.infer<typeof labelledMessage>;

const description = z.object({
  id: z.string(),
  kind: z.enum(['person', 'group', 'vehicle']),
  text: z.string(),
  plate: z.string().nullish(),
  last_seen: z.object({ ...spot, at: z.string() }).nullish(),
});

/** Messages with what people say of them, and what the hints may know beside the text. */
export interface LabelledSet {
  readonly name: string;
  readonly messages: readonly LabelledMessage[];
  readonly gazetteer: readonly GazetteerPlace[];
  readonly descriptions: readonly HintDescription[];
  /** Middle of a group's area. */
  readonly groupMiddles: ReadonlyMap<string, Middle>;
  /** Only one kind of each message is known. */
  readonly singleKind: boolean;
}

export interface Middle {
  readonly lng: number;
  readonly lat: number;
}

export function readLabelledMessages(path: string): readonly LabelledMessage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const read = labelledMessage.safeParse(toJson(line));
      if (!read.success) throw new Error(`${path}:${at + 1}: ${read.error.issues[0]?.path.join('.')} does not fit`);
      return read.data;
    });
}

function toJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

export function readGazetteer(path: string): readonly GazetteerPlace[] {
  return parseGazetteerCsv(readFileSync(path, 'utf8'));
}

export function readDescriptions(path: string): readonly HintDescription[] {
  return z
    .array(description)
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .map(({ id, kind, text, plate, last_seen: seen }) => ({
      ...{ id, kind, text, plate: plate ?? null },
      lastSeen: seen ? { lng: seen.lon, lat: seen.lat, at: seen.at } : null,
    }));
}

/** A set by its files; without a gazetteer or descriptions there is nothing to find of those. */
export function readSet(
  name: string,
  files: { messages: string; gazetteer?: string | undefined; descriptions?: string | undefined },
): LabelledSet {
  return {
    name,
    messages: readLabelledMessages(files.messages),
    gazetteer: files.gazetteer === undefined ? [] : readGazetteer(files.gazetteer),
    descriptions: files.descriptions === undefined ? [] : readDescriptions(files.descriptions),
    groupMiddles: new Map(),
    singleKind: false,
  };
}
