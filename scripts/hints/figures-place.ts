import { metresBetween } from '@nachtwacht/shared/hints/place-resolve.ts';
import type { AssessedMessage } from './assess-set.ts';
import { type Figure, share } from './figures.ts';

const NEAR_METRES = 150;

/** A place counts as found when the surest one lies within 150 m of one that the text names; as wrong when it does not. */
export function placeFigures(assessed: readonly AssessedMessage[]): readonly Figure[] {
  const naming = assessed.filter(({ label }) => label.places.length > 0);
  if (naming.length === 0) return [];
  const found = naming.filter(isNear);
  const wrong = assessed.filter((one) => one.places.length > 0 && !isNear(one));
  return [
    {
      name: 'place: within 150 m',
      value: share(found.length, naming.length),
      target: { least: 0.85 },
      detail: `${found.length} of ${naming.length} that name one`,
      misses: naming.filter((one) => !isNear(one)).map(told),
    },
    {
      name: 'place: wrong',
      value: share(wrong.length, assessed.length),
      target: { most: 0.03 },
      detail: `${wrong.length} of ${assessed.length} messages`,
      misses: wrong.map(told),
    },
  ];
}

function isNear({ label, places }: AssessedMessage): boolean {
  const [surest] = places;
  return (
    surest !== undefined && label.places.some(({ lat, lon }) => metresBetween(surest, { lat, lng: lon }) <= NEAR_METRES)
  );
}

function told({ label, places }: AssessedMessage): string {
  const named = label.places.map(({ name }) => name).join(', ') || 'none';
  const hints = places.map(({ name, confidence }) => `${name} ${confidence.toFixed(2)}`).join(', ') || 'none';
  return `${label.id} ${named}; hint ${hints} | ${label.text}`;
}

export function fitFigures(assessed: readonly AssessedMessage[]): readonly Figure[] {
  const sightings = assessed.filter(({ label }) => label.description != null);
  if (sightings.length === 0) return [];
  const isSeen = ({ label, fits }: AssessedMessage) => fits.some((fit) => fit.descriptionId === label.description);
  const wrong = assessed.flatMap(({ label, fits }) =>
    fits
      .filter((fit) => fit.descriptionId !== label.description)
      .map((fit) => `${label.id} ${label.description ?? 'none'}, hint ${fit.descriptionId} | ${label.text}`),
  );
  const found = sightings.filter(isSeen).length;
  return [
    {
      name: 'fit: recall',
      value: share(found, sightings.length),
      target: { least: 0.9 },
      detail: `${found} of ${sightings.length} sightings`,
      misses: sightings
        .filter((one) => !isSeen(one))
        .map(({ label }) => `${label.id} ${label.description} | ${label.text}`),
    },
    {
      name: 'fit: false per 20',
      value: share(wrong.length * 20, assessed.length),
      target: { most: 1 },
      detail: `${wrong.length} hints in ${assessed.length} messages`,
      misses: wrong,
    },
  ];
}
