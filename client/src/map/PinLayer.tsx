import { useEffect, useMemo, useRef } from 'react';
import { drawClusterRing, readRingId } from './cluster-picture.ts';
import { useMapStage } from './map-stage.ts';
import { isDecided, type Pin, standsAlone } from './pin.ts';
import { type PinMemory, recallPinFeature, toPinFeature } from './pin-features.ts';
import { clusterLayer, countOf, pinLayer } from './pin-layers.ts';
import { drawPin, pinPictureId } from './pin-picture.ts';
import { useSource } from './use-source.ts';

type Props = {
  pins: readonly Pin[];
  /** Places of pins that share a point. */
  stacks: ReadonlyMap<string, number>;
  selectedId: string | undefined;
  onSelect: ((id: string) => void) | undefined;
  onHover: (id: string | undefined) => void;
  /** While one draws or points at a place, a click on a pin is a click on the map. */
  quiet: boolean;
};

const pinLayers = ['pins-grouped', 'pins-alone', 'pins-selected'];

function usePinPictures(pins: readonly Pin[], selectedId: string | undefined): void {
  const { surface, colours, scale, words } = useMapStage();
  const drawn = useRef(new WeakSet<Pin>());
  // Another surface, other colours: every picture is drawn anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these end what was drawn
  useEffect(() => {
    drawn.current = new WeakSet();
  }, [surface, colours, scale, words]);
  useEffect(() => {
    if (!surface) return;
    for (const pin of pins) {
      const selected = pin.id === selectedId;
      if (!selected && drawn.current.has(pin)) continue;
      if (!selected) drawn.current.add(pin);
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
      const ring = readRingId(id);
      return ring ? drawClusterRing(ring, colours, scale) : undefined;
    });
    const offTouch = surface.onTouch(quiet ? [] : ['clusters'], ({ properties, lng, lat }) => {
      surface.openCluster('pins-grouped', { clusterId: Number(properties.cluster_id), lng, lat });
    });
    return () => {
      offPictures();
      offTouch();
    };
  }, [surface, colours, scale, quiet]);
}

function usePinSources() {
  const { colours, scale } = useMapStage();
  return useMemo(() => {
    const single = (id: string, slot: 'pins' | 'selected') => ({ id, slot, layers: [pinLayer(id, id, scale)] });
    const grouped = {
      id: 'pins-grouped',
      slot: 'clusters',
      layers: [clusterLayer(colours, scale), pinLayer('pins-grouped', 'pins-grouped', scale)],
      options: {
        cluster: true,
        clusterRadius: Math.round(44 * scale),
        clusterMaxZoom: 15,
        clusterProperties: { urgent: countOf('urgent'), raised: countOf('raised') },
      },
    } as const;
    return { grouped, alone: single('pins-alone', 'pins'), chosen: single('pins-selected', 'selected') };
  }, [colours, scale]);
}

function usePinFeatures(pins: readonly Pin[], stacks: Props['stacks'], selectedId: string | undefined) {
  const memory = useRef<PinMemory>(new WeakMap());
  return useMemo(() => {
    const place = ({ id }: Pin) => stacks.get(id) ?? 0;
    const others = pins.filter(({ id }) => id !== selectedId);
    const recall = (pin: Pin) => recallPinFeature(memory.current, pin, place(pin));
    return {
      grouped: others.filter((pin) => !standsAlone(pin)).map(recall),
      alone: others.filter(standsAlone).map(recall),
      chosen: pins.filter(({ id }) => id === selectedId).map((pin) => toPinFeature(pin, true, place(pin))),
    };
  }, [pins, stacks, selectedId]);
}

export function PinLayer({ pins, stacks, selectedId, onSelect, onHover, quiet }: Props) {
  const { surface } = useMapStage();
  usePinPictures(pins, selectedId);
  useClusters(quiet);
  const sources = usePinSources();
  const features = usePinFeatures(pins, stacks, selectedId);
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
