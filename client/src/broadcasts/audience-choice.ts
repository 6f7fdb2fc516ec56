import { type AudiencePart, type AudienceSelection, audiencePart } from '@nachtwacht/shared/broadcasts/audience.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { type Point, ring } from '@nachtwacht/shared/operation/text.ts';
import { z } from 'zod';
import { circleAround, closeRing, type LngLat, type Audience as MapAudience, middleOf } from '../map/place-on-map.ts';

export const audienceModes = ['all', 'groups', 'municipality', 'polygon', 'radius'] as const;
export type AudienceMode = (typeof audienceModes)[number];

export const radiiMetres = [250, 500, 1000, 2000] as const;

/** What the writer picked under each of the ways to choose an audience; only `mode` counts. */
export const audienceChoice = z.strictObject({
  mode: z.enum(audienceModes),
  groupIds: z.array(z.string()),
  municipalities: z.array(z.string()),
  ring: ring.nullable(),
  radiusMetres: z.number(),
  /** The group in whose middle the circle stands; null for the message's own place. */
  around: z.string().nullable(),
  /** Parts that were set aside, to choose one more. */
  kept: z.array(audiencePart).max(20),
  minus: z.array(z.string()),
});
export type AudienceChoice = z.infer<typeof audienceChoice>;

/** Around the pin when there is one, else the message's own group; without a message nobody, until somebody is chosen. */
export function startChoice(message: Message | null, pin: Point | null): AudienceChoice {
  return {
    mode: pin ? 'radius' : 'groups',
    groupIds: message ? [message.groupId] : [],
    municipalities: [],
    ring: null,
    radiusMetres: 500,
    around: null,
    kept: [],
    minus: [],
  };
}

/** The middle of the radius: of the chosen group's area, else the message's point, else the middle of its group's area. */
export function findPin(state: State, message: Message | null, around: string | null = null): Point | null {
  const place = message?.content?.place;
  if (around === null && place?.kind === 'point') return { lng: place.lng, lat: place.lat };
  const groupId = around ?? message?.groupId;
  const area = groupId && state.groups.get(groupId)?.content?.area;
  if (!area) return null;
  const [lng, lat] = middleOf(area);
  return { lng, lat };
}

/** Null while the choice names nobody yet. */
export function toSelection(choice: AudienceChoice, pin: Point | null): AudienceSelection | null {
  const parts = [...choice.kept, ...toParts(choice, pin)];
  return parts.length === 0 ? null : { parts, minus: choice.minus };
}

/** Sets the current choice aside and starts another beside it. */
export function keepPart(choice: AudienceChoice, pin: Point | null): Partial<AudienceChoice> {
  const none = { groupIds: [], municipalities: [], ring: null, around: null };
  return { kept: [...choice.kept, ...toParts(choice, pin)], mode: 'groups', ...none };
}

export function toParts(choice: AudienceChoice, pin: Point | null): AudiencePart[] {
  switch (choice.mode) {
    case 'all':
      return [{ kind: 'all' }];
    case 'groups':
      return choice.groupIds.length > 0 ? [{ kind: 'groups', groupIds: choice.groupIds }] : [];
    case 'municipality':
      return choice.municipalities.map((municipality) => ({ kind: 'municipality', municipality }));
    case 'polygon':
      return choice.ring ? [{ kind: 'polygon', ring: choice.ring }] : [];
    case 'radius':
      return pin ? [{ kind: 'radius', centre: pin, radiusMetres: choice.radiusMetres }] : [];
  }
}

/** A ring from the map as the audience takes it: closed, at least a triangle; null when it is less. */
export function toRing(drawn: readonly LngLat[] | null): AudienceChoice['ring'] {
  return drawn ? (ring.safeParse(closeRing(drawn)).data ?? null) : null;
}

/** What the map draws for a selection: the drawn area or circle, or the areas of the chosen groups. */
export function toMapAudience(state: State, selection: AudienceSelection | null, label: string): MapAudience[] {
  return (selection?.parts ?? []).flatMap((part, index): MapAudience[] => {
    if (part.kind === 'polygon') return [{ id: `area-${index}`, ring: part.ring, label }];
    if (part.kind === 'radius') {
      return [{ id: `radius-${index}`, ring: circleAround(part.centre, part.radiusMetres), label }];
    }
    if (part.kind !== 'groups') return [];
    return part.groupIds.flatMap((groupId) => {
      const area = state.groups.get(groupId)?.content?.area;
      return area ? [{ id: groupId, ring: area }] : [];
    });
  });
}
