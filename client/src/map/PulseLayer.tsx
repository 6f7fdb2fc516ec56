import { useEffect, useMemo, useRef } from 'react';
import { useMapStage } from './map-stage.ts';
import type { Pin } from './pin.ts';
import { type MapSource, useSource } from './use-source.ts';

const pulseMs = 600;

/** What is new pulses once: a ring that widens and fades around the pin. */
export function PulseLayer({ pins }: { pins: readonly Pin[] }) {
  const { surface, colours, scale } = useMapStage();
  const seen = useRef(new Set<string>());
  const source = useMemo(
    (): MapSource => ({
      id: 'pulse',
      slot: 'pulse',
      layers: [
        {
          id: 'pulse',
          type: 'circle',
          source: 'pulse',
          paint: {
            'circle-radius': 0,
            'circle-opacity': 0,
            'circle-stroke-color': colours.text,
            'circle-stroke-width': 3 * scale,
            'circle-stroke-opacity': 0,
          },
        },
      ],
    }),
    [colours, scale],
  );
  const fresh = useMemo(() => pins.filter((pin) => pin.fresh), [pins]);
  const features = useMemo(
    () =>
      fresh.map(({ lng, lat }) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'Point' as const, coordinates: [lng, lat] },
      })),
    [fresh],
  );
  useSource(source, features);

  useEffect(() => {
    const isNew = fresh.some(({ id }) => !seen.current.has(id));
    seen.current = new Set(fresh.map(({ id }) => id));
    if (!surface || !isNew || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const start = performance.now();
    let frame = 0;
    const step = (now: number) => {
      const part = Math.min(1, (now - start) / pulseMs);
      surface.setPaint('pulse', { 'circle-radius': (14 + 26 * part) * scale, 'circle-stroke-opacity': 1 - part });
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      surface.setPaint('pulse', { 'circle-stroke-opacity': 0 });
    };
  }, [surface, fresh, scale]);
  return null;
}
