import type { Feature } from 'geojson';
import { useEffect, useMemo } from 'react';
import { mapFont } from './map-font.ts';
import { useMapStage } from './map-stage.ts';
import { drawNote, noteKinds } from './note-picture.ts';
import { closeRing, type MapNote } from './place-on-map.ts';
import { type MapSource, useSource } from './use-source.ts';

function toFeatures({ id, kind, label, until, lng, lat, ring }: MapNote): Feature[] {
  const named: Feature = {
    type: 'Feature',
    id,
    properties: { kind, label, until },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  };
  if (!ring) return [named];
  const geometry = { type: 'Polygon' as const, coordinates: [closeRing(ring)] };
  return [{ type: 'Feature', id: `${id} area`, properties: {}, geometry }, named];
}

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
          id: 'note-area',
          type: 'fill',
          source: 'notes',
          filter: ['==', ['geometry-type'], 'Polygon'],
          paint: { 'fill-color': colours['text-2'], 'fill-opacity': 0.12 },
        },
        {
          id: 'note-edge',
          type: 'line',
          source: 'notes',
          filter: ['==', ['geometry-type'], 'Polygon'],
          paint: { 'line-color': colours['text-2'], 'line-width': 1.6 * scale },
        },
        {
          id: 'notes',
          type: 'symbol',
          source: 'notes',
          filter: ['==', ['geometry-type'], 'Point'],
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
  const features = useMemo(() => notes.flatMap(toFeatures), [notes]);
  useSource(source, features);
  return null;
}
