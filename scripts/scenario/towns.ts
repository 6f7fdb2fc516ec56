import { readFileSync } from 'node:fs';
import { type TownPlaces, townPlaces } from '../../fixtures/schema.ts';

const placesFolder = new URL('../../fixtures/places/', import.meta.url);

export function readTown(name: string): TownPlaces {
  return townPlaces.parse(JSON.parse(readFileSync(new URL(`${name}.json`, placesFolder), 'utf8')));
}
