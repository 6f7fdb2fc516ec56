// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { stillSurface } from '../../test/still-surface.ts';
import { FocusCamera } from './FocusCamera.tsx';
import { readMapColours } from './map-colours.ts';
import { MapStageContext } from './map-stage.ts';
import type { Camera, MapSurface } from './map-surface.ts';
import { mapWords } from './map-words.ts';
import type { Focus } from './place-on-map.ts';

afterEach(cleanup);

function filmed() {
  const flights: Camera[] = [];
  return { flights, surface: stillSurface({ flyTo: (to) => flights.push(to) }) };
}

function stage(surface: MapSurface | undefined, focus: Focus) {
  const shared = { surface, colours: readMapColours('dark'), scale: 1, words: mapWords.nl };
  return (
    <MapStageContext value={shared}>
      <FocusCamera focus={focus} />
    </MapStageContext>
  );
}

const station = { lng: 4.88, lat: 52.08, key: 'station' };

test('the map goes to a place as soon as it is there, and once', () => {
  const { surface, flights } = filmed();
  const { rerender } = render(stage(undefined, station));
  rerender(stage(surface, station));
  rerender(stage(surface, { ...station }));
  expect(flights).toEqual([{ centre: { lng: 4.88, lat: 52.08 }, zoom: 15 }]);
  rerender(stage(surface, { ...station, lat: 52.09, key: 'bridge' }));
  expect(flights.map(({ centre }) => centre.lat)).toEqual([52.08, 52.09]);
});

test('another base map stays where the hand left it', () => {
  const [first, second] = [filmed(), filmed()];
  const { rerender } = render(stage(first.surface, station));
  rerender(stage(undefined, station));
  rerender(stage(second.surface, station));
  expect([first.flights.length, second.flights.length]).toEqual([1, 0]);
});
