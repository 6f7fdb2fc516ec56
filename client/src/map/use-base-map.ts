import type { StyleSpecification } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { type BaseMapId, keepBaseMap, offeredBaseMaps, preferredBaseMap, recallBaseMap } from './base-maps.ts';
import type { MapColours, MapTheme } from './map-colours.ts';
import type { MapEngine } from './map-engine.ts';
import type { MapLanguage } from './map-words.ts';
import { baseSource, createPdokStyle, mapboxStyle } from './online-styles.ts';
import { createSchematicStyle } from './schematic/schematic-style.ts';

type Looks = { colours: MapColours; theme: MapTheme; scale: number; lang: MapLanguage };

export type BaseMap = {
  id: BaseMapId;
  offered: readonly BaseMapId[];
  engine: MapEngine;
  /** Undefined while its parts load. */
  style: StyleSpecification | string | undefined;
  /** The source whose loss is the base map's loss; null when nothing can be lost. */
  watched: { sourceId: string | undefined } | null;
  /** The one that fell away, until somebody chooses again. */
  lost: BaseMapId | undefined;
  choose: (id: BaseMapId) => void;
  lose: () => void;
};

const schematicOnly: readonly BaseMapId[] = ['schematic'];

/** Which base map is drawn, by which engine; the schematic one takes the place of one that is lost. */
export function useBaseMap(engine: MapEngine, looks: Looks): BaseMap {
  const sources = engine.name === 'maplibre' ? engine.sources : undefined;
  const offered = useMemo(() => (sources ? offeredBaseMaps(sources) : schematicOnly), [sources]);
  const [chosen, setChosen] = useState(recallBaseMap);
  const [lost, setLost] = useState<BaseMapId>();
  const wanted = preferredBaseMap(offered, chosen);
  const id = lost === wanted ? 'schematic' : wanted;
  const style = useBaseStyle(id, looks, sources?.pdokTiles ?? null);
  const token = sources?.mapboxToken;
  return {
    ...{ id, offered, style, lost },
    engine: id === 'mapbox' && token ? { name: 'mapbox', token } : engine,
    watched: id === 'schematic' ? null : { sourceId: id === 'mapbox' ? undefined : baseSource },
    choose: (next) => {
      keepBaseMap(next);
      setLost(undefined);
      setChosen(next);
    },
    lose: () => setLost(wanted),
  };
}

function useBaseStyle(id: BaseMapId, looks: Looks, pdokTiles: string | null): BaseMap['style'] {
  const { colours, theme, scale, lang } = looks;
  const [local, setLocal] = useState<{ style: StyleSpecification; of: Looks }>();
  const ready = useMemo(() => {
    if (id === 'mapbox') return mapboxStyle(theme);
    if (id === 'pdok' && pdokTiles !== null) return createPdokStyle(pdokTiles, theme);
    return id === 'local' ? undefined : createSchematicStyle({ colours, theme, scale });
  }, [id, pdokTiles, colours, theme, scale]);
  useEffect(() => {
    if (id !== 'local') return undefined;
    let gone = false;
    const of = { colours, theme, scale, lang };
    void import('./local-style.ts').then(({ createLocalStyle }) => {
      if (!gone) setLocal({ style: createLocalStyle(of), of });
    });
    return () => {
      gone = true;
    };
  }, [id, colours, theme, scale, lang]);
  return id === 'local' ? local?.style : ready;
}
