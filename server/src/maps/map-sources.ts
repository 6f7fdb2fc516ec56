import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientConfig } from '@nachtwacht/shared/wire/http.ts';
import type { Config } from '../config.ts';

export interface MapSources {
  /** A tile archive that somebody laid in the data folder; looked for each time, so that it needs no restart. */
  readonly archive: string;
  readonly mapboxToken: string | null;
  readonly pdokTiles: string | null;
  readonly pdokSearch: string | null;
}

const mapboxHosts = ['https://api.mapbox.com', 'https://events.mapbox.com'];

export function readMapSources(config: Config, dataDir: string): MapSources {
  return {
    archive: join(dataDir, 'basemap.pmtiles'),
    mapboxToken: config.MAPBOX_TOKEN ?? null,
    pdokTiles: config.PDOK ? withoutSlash(config.PDOK_TILES_URL) : null,
    pdokSearch: config.PDOK_SEARCH ? withoutSlash(config.PDOK_SEARCH_URL) : null,
  };
}

/** What a page is told: which base maps it may offer. */
export function toMapConfig(sources: MapSources): Omit<ClientConfig, 'build'> {
  const { archive, mapboxToken, pdokTiles, pdokSearch } = sources;
  return { mapboxToken, pdokTiles, hasLocalMap: existsSync(archive), hasPlaceSearch: pdokSearch !== null };
}

/** The hosts that a page of this server may ask for tiles: none unless configured. */
export function tileHosts({ mapboxToken, pdokTiles }: MapSources): string[] {
  return [...(mapboxToken ? mapboxHosts : []), ...(pdokTiles ? [new URL(pdokTiles).origin] : [])];
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
