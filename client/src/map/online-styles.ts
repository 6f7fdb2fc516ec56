import type { StyleSpecification } from 'maplibre-gl';
import type { MapTheme } from './map-colours.ts';

/** The one source of a base map made here, by which its loss is noticed. */
export const baseSource = 'base';

/** BRT-Achtergrondkaart: https://www.pdok.nl/introductie/-/article/basisregistratie-topografie-achtergrondkaarten-brt-a- */
export function createPdokStyle(tiles: string, theme: MapTheme): StyleSpecification {
  const layer = theme === 'dark' ? 'grijs' : 'standaard';
  // At night light paper turns dark by swapping its ends: least bright becomes most.
  const night = { 'raster-brightness-min': 0.92, 'raster-brightness-max': 0.06, 'raster-saturation': -0.6 };
  return {
    version: 8,
    sources: {
      [baseSource]: {
        type: 'raster',
        tiles: [`${tiles}/${layer}/EPSG:3857/{z}/{x}/{y}.png`],
        tileSize: 256,
        maxzoom: 19,
      },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': theme === 'dark' ? '#0f1821' : '#f1f3f1' } },
      { id: 'pdok', type: 'raster', source: baseSource, paint: theme === 'dark' ? night : {} },
    ],
  };
}

export function mapboxStyle(theme: MapTheme): string {
  return `mapbox://styles/mapbox/${theme}-v11`;
}
