import type { Feature } from 'geojson';
import { isDecided, type Pin } from './pin.ts';
import { pinPictureId } from './pin-picture.ts';

const urgencyOrder = { normal: 0, raised: 1, urgent: 2 } as const;

/** What was made of a pin before: thousands stay as they are while one changes. */
export type PinMemory = WeakMap<Pin, Feature>;

export function toPinFeature(pin: Pin, selected: boolean, place: number): Feature {
  const { id, lng, lat, urgency } = pin;
  const shape = isDecided(pin) ? 'decided' : urgency;
  const opacity = pin.dimmed && !selected && urgency !== 'urgent' ? 0.35 : 1;
  const order = isDecided(pin) ? -1 : urgencyOrder[urgency];
  const picture = pinPictureId({ pin, selected });
  return {
    type: 'Feature',
    id,
    properties: { id, urgency, at: `${shape}:${place}`, opacity, order, picture },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  };
}

export function recallPinFeature(memory: PinMemory, pin: Pin, place: number): Feature {
  const known = memory.get(pin);
  if (known?.properties?.at.endsWith(`:${place}`)) return known;
  const made = toPinFeature(pin, false, place);
  memory.set(pin, made);
  return made;
}
