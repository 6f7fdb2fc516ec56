import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { drawCluster, readClusterId } from './cluster-picture.ts';
import { useMapStage } from './map-stage.ts';
import { isDecided, type Pin, standsAlone } from './pin.ts';
import { drawPin, openPinRise, pinPictureId } from './pin-picture.ts';
import { useSource } from './use-source.ts';

type Props = {
  pins: readonly Pin[];
  selectedId: string | undefined;
  onSelect: ((id: string) => void) | undefined;
  onHover: (id: string | undefined) => void;
  /** While one draws or points at a place, a click on a pin is a click on the map. */
  quiet: boolean;
};

const pinLayers = ['pins-grouped', 'pins-alone', 'pins-selected'];
const urgencyOrder = { normal: 0, raised: 1, urgent: 2 } as const;

function pinLayer(id: string, source: string, scale: number): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter: ['!', ['has', 'point_count']],
    layout: {
      'icon-image': ['get', 'picture'],
      'icon-offset': [
        'match',
        ['get', 'shape'],
        'urgent',
        ['literal', [0, openPinRise('urgent') * scale]],
        'raised',
        ['literal', [0, openPinRise('raised') * scale]],
        'normal',
        ['literal', [0, openPinRise('normal') * scale]],
        ['literal', [0, 0]],
      ],
      'icon-allow-overlap': true,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: { 'icon-opacity': ['get', 'opacity'] },
  };
}

function clusterLayer(): LayerSpecification {
  const picture: ExpressionSpecification = [
    'concat',
    'cluster:',
    ['get', 'urgent'],
    ':',
    ['get', 'raised'],
    ':',
    ['get', 'point_count'],
  ];
  return {
    id: 'clusters',
    type: 'symbol',
    source: 'pins-grouped',
    filter: ['has', 'point_count'],
    layout: { 'icon-image': picture, 'icon-allow-overlap': true },
  };
}

function count(urgency: Pin['urgency']) {
  return ['+', ['case', ['==', ['get', 'urgency'], urgency], 1, 0]];
}

function toFeature(pin: Pin, selected: boolean): Feature {
  const { id, lng, lat, urgency } = pin;
  const shape = isDecided(pin) ? 'decided' : urgency;
  const opacity = pin.dimmed && !selected && urgency !== 'urgent' ? 0.35 : 1;
  const order = isDecided(pin) ? -1 : urgencyOrder[urgency];
  return {
    type: 'Feature',
    properties: { id, urgency, shape, opacity, order, picture: pinPictureId({ pin, selected }) },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  };
}

function usePinPictures(pins: readonly Pin[], selectedId: string | undefined): void {
  const { surface, colours, scale, words } = useMapStage();
  useEffect(() => {
    if (!surface) return;
    for (const pin of pins) {
      const selected = pin.id === selectedId;
      const letter = isDecided(pin) ? words.decision[pin.state as keyof typeof words.decision] : '';
      surface.addPicture(pinPictureId({ pin, selected }), () => drawPin({ pin, selected, colours, scale, letter }));
    }
  }, [surface, pins, selectedId, colours, scale, words]);
}

function useClusters(quiet: boolean): void {
  const { surface, colours, scale } = useMapStage();
  useEffect(() => {
    if (!surface) return undefined;
    const offPictures = surface.onMissingPicture((id) => {
      const share = readClusterId(id);
      return share ? drawCluster(share, colours, scale) : undefined;
    });
    const offTouch = surface.onTouch(quiet ? [] : ['clusters'], ({ properties, lng, lat }) => {
      const clusterId = Number(properties.cluster_id);
      surface.expansionZoom('pins-grouped', clusterId).then(
        (zoom) => surface.flyTo({ centre: { lng, lat }, zoom: Math.max(zoom + 0.2, surface.camera().zoom + 1.2) }),
        () => surface.flyTo({ centre: { lng, lat }, zoom: surface.camera().zoom + 2 }),
      );
    });
    return () => {
      offPictures();
      offTouch();
    };
  }, [surface, colours, scale, quiet]);
}

export function PinLayer({ pins, selectedId, onSelect, onHover, quiet }: Props) {
  const { surface, scale } = useMapStage();
  usePinPictures(pins, selectedId);
  useClusters(quiet);

  const sources = useMemo(() => {
    const grouped = {
      id: 'pins-grouped',
      slot: 'clusters',
      layers: [clusterLayer(), pinLayer('pins-grouped', 'pins-grouped', scale)],
      options: {
        cluster: true,
        clusterRadius: Math.round(44 * scale),
        clusterMaxZoom: 15,
        clusterProperties: { urgent: count('urgent'), raised: count('raised') },
      },
    } as const;
    const alone = { id: 'pins-alone', slot: 'pins', layers: [pinLayer('pins-alone', 'pins-alone', scale)] } as const;
    const chosen = {
      id: 'pins-selected',
      slot: 'selected',
      layers: [pinLayer('pins-selected', 'pins-selected', scale)],
    } as const;
    return { grouped, alone, chosen };
  }, [scale]);

  const features = useMemo(() => {
    const others = pins.filter(({ id }) => id !== selectedId);
    return {
      grouped: others.filter((pin) => !standsAlone(pin)).map((pin) => toFeature(pin, false)),
      alone: others.filter(standsAlone).map((pin) => toFeature(pin, false)),
      chosen: pins.filter(({ id }) => id === selectedId).map((pin) => toFeature(pin, true)),
    };
  }, [pins, selectedId]);

  useSource(sources.grouped, features.grouped);
  useSource(sources.alone, features.alone);
  useSource(sources.chosen, features.chosen);

  useEffect(
    () => surface?.onTouch(quiet ? [] : pinLayers, ({ properties }) => onSelect?.(String(properties.id))),
    [surface, onSelect, quiet],
  );
  useEffect(
    () => surface?.onHover(pinLayers, (feature) => onHover(feature && String(feature.properties.id))),
    [surface, onHover],
  );
  return null;
}
