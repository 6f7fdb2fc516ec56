import { describe, expect, it } from 'vitest';
import { offeredBaseMaps, preferredBaseMap } from './base-maps.ts';

const nothing = { mapboxToken: null, pdokTiles: null, hasLocalMap: false };

describe('the base map', () => {
  it('is the schematic one where nothing else was configured', () => {
    expect(offeredBaseMaps(nothing)).toEqual(['schematic']);
    expect(preferredBaseMap(['schematic'], null)).toBe('schematic');
  });

  it('is the local archive first, then Mapbox, then PDOK', () => {
    const all = offeredBaseMaps({ mapboxToken: 'pk.x', pdokTiles: 'https://tiles.example', hasLocalMap: true });
    expect(all).toEqual(['local', 'mapbox', 'pdok', 'schematic']);
    expect(preferredBaseMap(all, null)).toBe('local');
    expect(preferredBaseMap(all.slice(2), null)).toBe('pdok');
  });

  it('is what somebody chose, as long as it is offered', () => {
    expect(preferredBaseMap(['local', 'schematic'], 'schematic')).toBe('schematic');
    expect(preferredBaseMap(['schematic'], 'local')).toBe('schematic');
    expect(preferredBaseMap(['schematic'], 'nonsense')).toBe('schematic');
  });
});
