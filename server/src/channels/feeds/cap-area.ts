import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Point, Ring } from '@nachtwacht/shared/operation/text.ts';
import { element, type XmlElement } from './xml.ts';

type Content = NonNullable<Broadcast['content']>;

const MAX_POLYGONS = 100;

/** Where a broadcast is for: what was drawn as it was drawn, else the areas of the groups, else the whole operation. */
export function capArea(state: State, broadcast: Broadcast, { selection }: Content): XmlElement {
  const isDrawn =
    selection.minus.length === 0 && selection.parts.every(({ kind }) => kind === 'polygon' || kind === 'radius');
  const drawn = isDrawn ? selection.parts.flatMap(toShape) : [];
  const groups = drawn.length > 0 || isForAll(selection) ? [] : groupShapes(state, broadcast);
  const shapes = [drawn, groups].find((found) => found.length > 0) ?? wholeOperation(state);
  return element('area', [element('areaDesc', describe(state, broadcast, selection)), ...polygonsFirst(shapes)]);
}

function toShape(part: Content['selection']['parts'][number]): XmlElement[] {
  if (part.kind === 'polygon') return [toPolygon(part.ring)];
  return part.kind === 'radius' ? [toCircle(part.centre, part.radiusMetres / 1000)] : [];
}

function groupShapes({ groups }: State, { groupIds }: Broadcast): XmlElement[] {
  const rings = groupIds.flatMap((groupId) => {
    const area = groups.get(groupId)?.content?.area;
    return area ? [area] : [];
  });
  return rings.slice(0, MAX_POLYGONS).map(toPolygon);
}

function wholeOperation({ operation }: State): XmlElement[] {
  const plan = operation?.content;
  return plan ? [toCircle(plan.centre, plan.radiusKm)] : [];
}

/** The schema wants every polygon before every circle. */
function polygonsFirst(shapes: readonly XmlElement[]): XmlElement[] {
  return shapes.toSorted((a, b) => Number(a.name === 'circle') - Number(b.name === 'circle'));
}

function describe(state: State, { groupIds }: Broadcast, selection: Content['selection']): string {
  const municipalities = new Set(groupIds.flatMap((groupId) => state.groups.get(groupId)?.content?.municipality ?? []));
  const towns = municipalities.size > 0 ? [...municipalities] : (state.operation?.content?.municipalities ?? []);
  const whole = isForAll(selection) ? 'alle buurtgroepen' : `${groupIds.length} buurtgroepen`;
  return `${towns.join(', ')}: ${whole}`;
}

function isForAll({ parts, minus }: Content['selection']): boolean {
  return minus.length === 0 && parts.some(({ kind }) => kind === 'all');
}

/** CAP says latitude first, GeoJSON longitude. */
function toPolygon(ring: Ring): XmlElement {
  return element('polygon', ring.map(([lng, lat]) => `${degrees(lat)},${degrees(lng)}`).join(' '));
}

function toCircle({ lng, lat }: Point, radiusKm: number): XmlElement {
  return element('circle', `${degrees(lat)},${degrees(lng)} ${radiusKm}`);
}

function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}
