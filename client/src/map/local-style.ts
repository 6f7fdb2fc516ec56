import { type Flavor, layers, namedFlavor } from '@protomaps/basemaps';
import { addProtocol, type LayerSpecification, type StyleSpecification } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import type { MapColours, MapTheme } from './map-colours.ts';
import { mapFont } from './map-font.ts';
import type { MapLanguage } from './map-words.ts';
import { baseSource } from './online-styles.ts';

type Looks = { colours: MapColours; theme: MapTheme; scale: number; lang: MapLanguage };

const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

/** The look of the schematic map: the same colours mean the same on each base map. */
function flavorOf({ colours, theme }: Looks): Flavor {
  const { land, town, park, water, street, road, label } = colours;
  return {
    ...namedFlavor(theme),
    ...{
      background: land,
      earth: land,
      water,
      buildings: town,
      park_a: park,
      park_b: park,
      wood_a: park,
      wood_b: park,
    },
    ...{ scrub_a: park, scrub_b: park, pedestrian: town, hospital: town, industrial: town, school: town },
    ...{ minor_a: street, minor_b: street, minor_service: street, other: street, link: road, major: road },
    ...{ highway: colours['road-main'], railway: colours.rail },
    ...{
      roads_label_minor: label,
      roads_label_minor_halo: land,
      roads_label_major: label,
      roads_label_major_halo: land,
    },
    ...{ subplace_label: label, subplace_label_halo: land, city_label: label, city_label_halo: land },
    ...{ address_label: label, address_label_halo: land },
  };
}

/** Without sprite and glyphs, for nothing is fetched but tiles: names in the page's own letters, no pictures. */
function withOwnLetters(layer: LayerSpecification, scale: number): LayerSpecification[] {
  if (layer.type !== 'symbol') return [layer];
  const { layout: { 'icon-image': icon, ...layout } = {} } = layer;
  if (!layout['text-field']) return icon === undefined ? [layer] : [];
  const size = layout['text-size'];
  const larger = typeof size === 'number' ? { 'text-size': size * scale } : {};
  return [{ ...layer, layout: { ...layout, ...larger, 'text-font': mapFont } }];
}

export function createLocalStyle(looks: Looks): StyleSpecification {
  const drawn: LayerSpecification[] = layers(baseSource, flavorOf(looks), { lang: looks.lang });
  return {
    version: 8,
    sources: { [baseSource]: { type: 'vector', url: `pmtiles://${location.origin}/api/basemap.pmtiles` } },
    layers: drawn.flatMap((layer) => withOwnLetters(layer, looks.scale)),
  };
}
