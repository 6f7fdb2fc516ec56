import { useEffect } from 'react';
import { useMapStage } from './map-stage.ts';
import { signLayer } from './schematic/sign-layer.ts';
import { drawRoadSign } from './sign-picture.ts';

const roads = ['A2', 'A6', 'A9', 'A12', 'A27', 'A30'];

/** Road signs of the schematic map: pictures that only the page can draw. */
export function SignLayer() {
  const { surface, colours, scale } = useMapStage();
  useEffect(() => {
    for (const road of roads) surface?.addPicture(`sign:${road}`, () => drawRoadSign(road, colours, scale));
    surface?.addLayer(signLayer(), 'signs');
  }, [surface, colours, scale]);
  return null;
}
