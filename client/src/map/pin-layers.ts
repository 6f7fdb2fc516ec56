import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ringSteps } from './cluster-picture.ts';
import type { MapColours } from './map-colours.ts';
import { mapFont } from './map-font.ts';
import type { Pin } from './pin.ts';
import { openPinRise } from './pin-picture.ts';
import { stackPlaces } from './pin-stacks.ts';

const shapes = ['urgent', 'raised', 'normal', 'decided'] as const;

/** From the point of a pin to the middle of its picture: its tail, and its place among those that stand there too. */
function iconOffset(scale: number): ExpressionSpecification {
  const [first, ...rest] = shapes.flatMap((shape) =>
    stackPlaces.map(({ x, y }, at) => {
      const rise = shape === 'decided' ? 0 : openPinRise(shape);
      const offset: ExpressionSpecification = ['literal', [x * scale, (y + rise) * scale]];
      return [`${shape}:${at}`, offset] as const;
    }),
  );
  const none: ExpressionSpecification = ['literal', [0, 0]];
  if (!first) return none;
  return ['match', ['get', 'at'], first[0], first[1], ...rest.flat(), none];
}

export function pinLayer(id: string, source: string, scale: number): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter: ['!', ['has', 'point_count']],
    layout: {
      'icon-image': ['get', 'picture'],
      'icon-offset': iconOffset(scale),
      'icon-allow-overlap': true,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: { 'icon-opacity': ['get', 'opacity'] },
  };
}

/** The share of a ring in whole steps: few pictures, however many different counts there are. */
function share(name: string): ExpressionSpecification {
  const steps: ExpressionSpecification = ['round', ['/', ['*', ringSteps, ['get', name]], ['get', 'point_count']]];
  return ['case', ['>', ['get', name], 0], ['max', 1, steps], 0];
}

export function clusterLayer(colours: MapColours, scale: number): LayerSpecification {
  const size: ExpressionSpecification = ['step', ['get', 'point_count'], 0, 10, 1, 100, 2];
  const urgent: ExpressionSpecification = ['get', 'urgent'];
  const isUrgent: ExpressionSpecification = ['>', urgent, 0];
  return {
    id: 'clusters',
    type: 'symbol',
    source: 'pins-grouped',
    filter: ['has', 'point_count'],
    layout: {
      'icon-image': ['concat', 'ring:', share('urgent'), ':', share('raised'), ':', size],
      'icon-allow-overlap': true,
      'text-field': [
        'format',
        ['to-string', ['get', 'point_count']],
        {},
        ['case', isUrgent, ['concat', '\n', urgent, ' !'], ''],
        { 'font-scale': 0.7, 'text-color': colours.urgent },
      ],
      'text-font': mapFont,
      'text-size': 16 * scale,
      'text-line-height': 0.95,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': colours.text },
  };
}

export function countOf(urgency: Pin['urgency']): ['+', ExpressionSpecification] {
  return ['+', ['case', ['==', ['get', 'urgency'], urgency], 1, 0]];
}
