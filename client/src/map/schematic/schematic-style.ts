import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapColours, MapTheme } from '../map-colours.ts';
import { mapFont } from '../map-font.ts';
import schematicText from './schematic.geojson?raw';
import { ofKind, source } from './sign-layer.ts';

type Looks = { colours: MapColours; theme: MapTheme; scale: number };

/** Pixels for a width in metres at the latitude of the Netherlands, never under `least`. */
function metresWide(metres: number | ExpressionSpecification, least: number): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    'max',
    least,
    ['*', metres, (512 * 2 ** zoom) / (40_075_017 * Math.cos((52.1 * Math.PI) / 180))],
  ];
  return ['interpolate', ['exponential', 2], ['zoom'], 8, at(8), 12, at(12), 14, at(14), 15, at(15), 20, at(17.6)];
}

function groundLayers({ colours, theme }: Looks): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': colours.land } },
    {
      id: 'ditch',
      type: 'line',
      source,
      minzoom: 12,
      filter: ofKind('ditch'),
      paint: { 'line-color': colours.ditch, 'line-width': 1.2 },
    },
    { id: 'park', type: 'fill', source, filter: ofKind('park'), paint: { 'fill-color': colours.park } },
    { id: 'district', type: 'fill', source, filter: ofKind('district'), paint: { 'fill-color': colours.town } },
    {
      id: 'park-in-town',
      type: 'fill',
      source,
      filter: ofKind('park'),
      paint: { 'fill-color': colours.park, 'fill-opacity': 0.85 },
    },
    {
      id: 'street',
      type: 'line',
      source,
      minzoom: 12,
      filter: ofKind('street'),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': colours.street,
        'line-width': metresWide(theme === 'light' ? 10 : 7, 0.8),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 12, 0.4, 13.5, 1],
      },
    },
    {
      id: 'district-edge',
      type: 'line',
      source,
      filter: ofKind('district'),
      paint: { 'line-color': colours.district, 'line-width': 1, 'line-dasharray': [2, 3] },
    },
  ];
}

function waterLayers({ colours }: Looks): LayerSpecification[] {
  return [
    { id: 'lake', type: 'fill', source, filter: ofKind('lake'), paint: { 'fill-color': colours.water } },
    {
      id: 'river',
      type: 'line',
      source,
      filter: ofKind('river'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.water, 'line-width': metresWide(['*', 1.5, ['get', 'width']], 1.5) },
    },
  ];
}

function roadLayers({ colours, theme }: Looks): LayerSpecification[] {
  const casing = theme === 'light' ? colours.district : colours.land;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'road-casing',
      type: 'line',
      source,
      filter: ofKind('road'),
      layout: round,
      paint: { 'line-color': casing, 'line-opacity': 0.7, 'line-width': metresWide(31, 3.4) },
    },
    {
      id: 'road',
      type: 'line',
      source,
      filter: ofKind('road'),
      layout: round,
      paint: { 'line-color': colours.road, 'line-width': metresWide(21, 2) },
    },
    {
      id: 'rail',
      type: 'line',
      source,
      filter: ofKind('rail'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.rail, 'line-width': metresWide(16, 2.2) },
    },
    {
      id: 'rail-ties',
      type: 'line',
      source,
      filter: ofKind('rail'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.land, 'line-width': metresWide(8, 1), 'line-dasharray': [7, 7] },
    },
    {
      id: 'motorway-casing',
      type: 'line',
      source,
      filter: ofKind('motorway'),
      layout: round,
      paint: { 'line-color': casing, 'line-width': metresWide(62, 6) },
    },
    {
      id: 'motorway',
      type: 'line',
      source,
      filter: ofKind('motorway'),
      layout: round,
      paint: { 'line-color': colours['road-main'], 'line-width': metresWide(44, 3.4) },
    },
  ];
}

function labelLayers({ colours, scale }: Looks): LayerSpecification[] {
  const halo = { 'text-color': colours.label, 'text-halo-color': colours.land, 'text-halo-width': 1.6 * scale };
  const name: ExpressionSpecification = ['get', 'name'];
  return [
    {
      id: 'place-name',
      type: 'symbol',
      source,
      minzoom: 15,
      filter: ofKind('place-name'),
      layout: { 'text-field': name, 'text-font': mapFont, 'text-size': 11.5 * scale, 'text-max-width': 9 },
      paint: { ...halo, 'text-opacity': 0.85 },
    },
    {
      id: 'station-name',
      type: 'symbol',
      source,
      minzoom: 12.5,
      filter: ofKind('station-name'),
      layout: { 'text-field': name, 'text-font': mapFont, 'text-size': 11.5 * scale, 'text-max-width': 9 },
      paint: halo,
    },
    {
      id: 'river-name',
      type: 'symbol',
      source,
      minzoom: 11.5,
      filter: ['all', ofKind('river'), ['has', 'name']],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420 * scale,
        'text-field': name,
        'text-font': mapFont,
        'text-size': 12 * scale,
        'text-letter-spacing': 0.08,
        'text-max-angle': 30,
      },
      paint: { ...halo, 'text-opacity': 0.9 },
    },
    {
      id: 'water-name',
      type: 'symbol',
      source,
      minzoom: 10.5,
      filter: ofKind('water-name'),
      layout: { 'text-field': name, 'text-font': mapFont, 'text-size': 12 * scale, 'text-letter-spacing': 0.08 },
      paint: { ...halo, 'text-halo-color': colours.water },
    },
    {
      id: 'district-name',
      type: 'symbol',
      source,
      minzoom: 10.5,
      filter: ofKind('district-name'),
      layout: {
        'text-field': name,
        'text-font': mapFont,
        'text-size': 14 * scale,
        'text-max-width': 8,
        'text-line-height': 1.15,
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right', 'bottom-left', 'top-right'],
        'text-allow-overlap': ['step', ['zoom'], false, 12.6 + 0.8 * Math.log2(scale), true],
        'text-radial-offset': 1.6,
        'text-justify': 'center',
        'text-padding': 4,
      },
      paint: { ...halo, 'text-halo-color': colours.town },
    },
  ];
}

/** A whole base map without glyphs, sprites or network; road signs are drawn by the page (`sign` layer). */
export function createSchematicStyle(looks: Looks): StyleSpecification {
  return {
    version: 8,
    sources: { [source]: { type: 'geojson', data: JSON.parse(schematicText), tolerance: 0.2 } },
    layers: [...groundLayers(looks), ...waterLayers(looks), ...roadLayers(looks), ...labelLayers(looks)],
  };
}
