import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

/** The one source of the schematic base map. */
export const source = 'schematic';

export function ofKind(...kinds: string[]): ExpressionSpecification {
  return ['in', ['get', 'kind'], ['literal', kinds]];
}

/** Road signs, drawn by the page: pictures are nothing that a style can bring. */
export function signLayer(): LayerSpecification {
  return {
    id: 'sign',
    type: 'symbol',
    source,
    minzoom: 10,
    filter: ofKind('sign'),
    layout: { 'icon-image': ['concat', 'sign:', ['get', 'name']], 'icon-padding': 4 },
  };
}
