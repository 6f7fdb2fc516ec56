import type { StyleSpecification } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { type BaseMapId, keepBaseMap, offeredBaseMaps, preferredBaseMap, recallBaseMap } from './base-maps.ts';
import type { MapColours, MapTheme } from './map-colours.ts';
import type { MapEngine } from './map-engine.ts';
import type { MapLanguage } from './map-words.ts';
import { baseSource, createPdokStyle, mapboxStyle } from './online-styles.ts';
import type { WatchedBase } from './watch-base.ts';

type Looks = { colours: MapColours; theme: MapTheme; scale: number; lang: MapLanguage };

export type BaseMap = {
  id: BaseMapId;
  offered: readonly BaseMapId[];
  engine: MapEngine;
  /** Undefined while its parts load. */
  style: StyleSpecification | string | undefined;
  /** The source whose loss is the base map's loss; null when nothing can be lost. */
  watched: WatchedBase | null;
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
  const [answered] = useState(() => new Set<BaseMapId>());
  const [lost, setLost] = useState<BaseMapId>();
  const wanted = preferredBaseMap(offered, chosen);
  const id = lost === wanted ? 'schematic' : wanted;
  const style = useBaseStyle(id, looks, sources?.pdokTiles ?? null);
  const token = sources?.mapboxToken;
  return {
    ...{ id, offered, style, lost },
    engine: id === 'mapbox' && token ? { name: 'mapbox', token } : engine,
    watched:
      id === 'schematic'
        ? null
        : {
            sourceId: id === 'mapbox' ? undefined : baseSource,
            hasAnswered: answered.has(id),
            onAnswer: () => answered.add(id),
          },
    choose: (next) => {
      keepBaseMap(next);
      setLost(undefined);
      setChosen(next);
    },
    lose: () => setLost(wanted),
  };
}

type DrawnHere = 'local' | 'schematic';

/** What draws the base maps that are drawn here comes with the map, not with the screen around it. */
const painters: Record<DrawnHere, () => Promise<(looks: Looks) => StyleSpecification>> = {
  local: async () => (await import('./local-style.ts')).createLocalStyle,
  schematic: async () => (await import('./schematic/schematic-style.ts')).createSchematicStyle,
};

function useBaseStyle(id: BaseMapId, looks: Looks, pdokTiles: string | null): BaseMap['style'] {
  const { colours, theme, scale, lang } = looks;
  const [drawn, setDrawn] = useState<{ id: BaseMapId; style: StyleSpecification }>();
  const online = useMemo(() => {
    if (id === 'mapbox') return mapboxStyle(theme);
    return id === 'pdok' && pdokTiles !== null ? createPdokStyle(pdokTiles, theme) : undefined;
  }, [id, pdokTiles, theme]);
  // It must be here when another base map is lost, and the network with it.
  useEffect(() => void painters.schematic(), []);
  useEffect(() => {
    if (id !== 'local' && id !== 'schematic') return undefined;
    let gone = false;
    void painters[id]().then((paint) => {
      if (!gone) setDrawn({ id, style: paint({ colours, theme, scale, lang }) });
    });
    return () => {
      gone = true;
    };
  }, [id, colours, theme, scale, lang]);
  return online ?? (drawn?.id === id ? drawn.style : undefined);
}
