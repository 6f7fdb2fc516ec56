import { MapLabel } from './MapLabel.tsx';
import styles from './map.module.css';
import type { Pin } from './pin.ts';
import { stackPlaces } from './pin-stacks.ts';
import { type Audience, northernmost } from './place-on-map.ts';

type Props = { audience: readonly Audience[]; pins: readonly Pin[]; stacks: ReadonlyMap<string, number> };

/** What an audience is called, over its area, and what the given pins say. */
export function MapLabels({ audience, pins, stacks }: Props) {
  return (
    <div className={styles.labels}>
      {audience.map(({ id, ring, label }) => {
        const top = northernmost(ring);
        return label && top ? (
          <MapLabel key={id} kind="audience" at={{ lng: top[0], lat: top[1] }}>
            {label}
          </MapLabel>
        ) : null;
      })}
      {pins.map((pin) => (
        <MapLabel key={pin.id} kind="pin" at={pin} shift={stackPlaces[stacks.get(pin.id) ?? 0]}>
          <b>{pin.title}</b>
          <span>{pin.subtitle}</span>
        </MapLabel>
      ))}
    </div>
  );
}
