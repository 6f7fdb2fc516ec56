import {
  type OperationPlan,
  operationCommands,
  type SecondProof,
} from '@nachtwacht/shared/operation/operation-events.ts';
import type { Operation } from '@nachtwacht/shared/operation/state.ts';
import { fromLocalInput, toLocalInput } from './amsterdam-time.ts';
import { toNumber } from './csv-rows.ts';
import { type Problem, type Problems, toProblems } from './problem.ts';

/** What stands in the form, as typed. */
export interface PlanFields {
  readonly name: string;
  readonly municipalities: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly lat: string;
  readonly lng: string;
  readonly radiusKm: string;
  readonly controlRoomPhone: string;
  readonly officerPhone: string;
  readonly secondProof: SecondProof;
}

export const emptyPlan: PlanFields = {
  ...{ name: '', municipalities: '', startsAt: '', endsAt: '', lat: '', lng: '' },
  ...{ radiusKm: '10', controlRoomPhone: '', officerPhone: '', secondProof: 'count' },
};

export function toPlanFields({ startsAt, endsAt, content }: Operation): PlanFields {
  if (!content) return emptyPlan;
  return {
    name: content.name,
    municipalities: content.municipalities.join(', '),
    startsAt: toLocalInput(startsAt),
    endsAt: toLocalInput(endsAt),
    lat: String(content.centre.lat),
    lng: String(content.centre.lng),
    radiusKm: String(content.radiusKm),
    controlRoomPhone: content.controlRoomPhone,
    officerPhone: content.officerPhone ?? '',
    secondProof: content.secondProof ?? 'count',
  };
}

export type Plan = { readonly startsAt: string; readonly endsAt: string; readonly plan: OperationPlan };

/** The plan by the schema of the command, or what is wrong with each field. */
export function readPlan(fields: PlanFields): { plan: Plan } | { problems: Problems } {
  const problems: Record<string, Problem> = {};
  const [startsAt, endsAt] = [fromLocalInput(fields.startsAt), fromLocalInput(fields.endsAt)];
  if (startsAt === null) problems.startsAt = { code: 'moment' };
  if (endsAt === null) problems.endsAt = { code: 'moment' };
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) problems.endsAt = { code: 'endsBeforeStart' };
  for (const field of ['lat', 'lng', 'radiusKm'] as const) {
    if (fields[field].trim() === '') problems[field] = { code: 'required' };
  }
  const [lat, lng] = [toNumber(fields.lat), toNumber(fields.lng)];
  if (lat !== null && Math.abs(lat) > 90) problems.lat = { code: 'place' };
  if (lng !== null && Math.abs(lng) > 180) problems.lng = { code: 'place' };
  const parsed = operationCommands['operation.revise'].safeParse({
    ...{ startsAt, endsAt },
    plan: {
      name: fields.name.trim(),
      municipalities: fields.municipalities
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
      centre: { lng, lat },
      radiusKm: toNumber(fields.radiusKm),
      controlRoomPhone: fields.controlRoomPhone.trim(),
      officerPhone: fields.officerPhone.trim(),
      secondProof: fields.secondProof,
    },
  });
  if (parsed.success && Object.keys(problems).length === 0) return { plan: parsed.data };
  const found = parsed.success ? {} : toProblems(parsed.error);
  for (const [path, problem] of Object.entries(found)) problems[fieldOf(path)] ??= problem;
  return { problems };
}

function fieldOf(path: string): string {
  const [, field = '', part] = /^(?:plan\.)?(\w+)(?:\.(\w+))?/.exec(path) ?? [];
  return field === 'centre' ? (part ?? 'lat') : field;
}
