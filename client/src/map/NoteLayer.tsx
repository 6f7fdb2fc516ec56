import { useEffect, useMemo } from 'react';
import { mapFont } from './map-font.ts';
import { useMapStage } from './map-stage.ts';
import { drawNote, noteKinds } from './note-picture.ts';
import type { MapNote } from './place-on-map.ts';
import { type MapSource, useSource } from './use-source.ts';

/** Local knowledge: neutral pictures, with words and end time beside them when one comes near. */
export function NoteLayer({ notes }: { notes: readonly MapNote[] }) {
  const { surface, colours, scale } = useMapStage();
  useEffect(() => {
    for (const kind of noteKinds) surface?.addPicture(`note:${kind}`, () => drawNote(kind, colours, scale));
  }, [surface, colours, scale]);
  const source = useMemo(
    (): MapSource => ({
      id: 'notes',
      slot: 'spots',
      layers: [
        {
          id: 'notes',
          type: 'symbol',
          source: 'notes',
          layout: {
            'icon-image': ['concat', 'note:', ['get', 'kind']],
            'icon-allow-overlap': true,
            'text-field': ['step', ['zoom'], ['get', 'until'], 13.5, ['get', 'label']],
            'text-font': mapFont,
            'text-size': 12 * scale,
            'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
            'text-radial-offset': 1.2,
            'text-max-width': 14,
            'text-optional': true,
          },
          paint: { 'text-color': colours.text, 'text-halo-color': colours.bg, 'text-halo-width': 2 * scale },
        },
      ],
    }),
    [colours, scale],
  );
  const features = useMemo(
    () =>
      notes.map(({ id, kind, label, until, lng, lat }) => ({
        type: 'Feature' as const,
        id,
        properties: { kind, label, until },
        geometry: { type: 'Point' as const, coordinates: [lng, lat] },
      })),
    [notes],
  );
  useSource(source, features);
  return null;
}
