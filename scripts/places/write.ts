import { writeFileSync } from 'node:fs';
import { toPlacesFile } from './places-file.ts';
import { toSchematicFile } from './schematic-file.ts';
import { towns } from './towns.ts';

const root = new URL('../../', import.meta.url);

for (const town of towns) writeFileSync(new URL(`fixtures/places/${town.id}.json`, root), toPlacesFile(town));
writeFileSync(new URL('client/src/map/schematic/schematic.geojson', root), toSchematicFile(towns));
