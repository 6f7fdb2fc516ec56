export type MapLanguage = 'nl' | 'en';

export const mapWords = {
  nl: {
    map: 'Kaart van de actie',
    canvas: 'Kaartbeeld: pijltjes schuiven, plus en min zoomen',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    overview: 'Terug naar het hele gebied',
    attribution: 'Kaart: schematisch',
    loading: 'Kaart wordt geladen',
    failed: 'De kaart kan hier niet worden getekend. Alles op de kaart staat ook in de lijst.',
    draw: 'Klik de hoeken van het gebied aan. Klik op de eerste hoek om te sluiten.',
    cancelDrawing: 'Stop met tekenen',
    pick: 'Klik op de plaats',
    decision: { dispatch: 'I', feedback: 'T', broadcast: 'U' },
  },
  en: {
    map: 'Map of the operation',
    canvas: 'Map picture: arrows move it, plus and minus zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    overview: 'Back to the whole area',
    attribution: 'Map: schematic',
    loading: 'Loading the map',
    failed: 'The map cannot be drawn here. Everything on it also stands in the list.',
    draw: 'Click the corners of the area. Click the first corner to close it.',
    cancelDrawing: 'Stop drawing',
    pick: 'Click the place',
    decision: { dispatch: 'D', feedback: 'F', broadcast: 'B' },
  },
} as const;

export type MapWords = (typeof mapWords)[MapLanguage];
