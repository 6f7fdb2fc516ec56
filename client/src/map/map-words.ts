export type MapLanguage = 'nl' | 'en';

type Share = { count: number; urgent: number; raised: number };

export const mapWords = {
  nl: {
    map: 'Kaart van de actie',
    canvas: 'Kaartbeeld: pijltjes schuiven, plus en min zoomen',
    clusters: 'Meldingen bij elkaar: pijltjes gaan van ring naar ring, Enter opent',
    cluster: ({ count, urgent, raised }: Share) =>
      [`${count} meldingen bij elkaar`, urgent ? `${urgent} spoed` : '', raised ? `${raised} verhoogd` : '']
        .filter(Boolean)
        .join(', '),
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    overview: 'Terug naar het hele gebied',
    attribution: {
      local: '© OpenStreetMap · Protomaps',
      mapbox: '© Mapbox © OpenStreetMap',
      pdok: '© Kadaster (PDOK)',
      schematic: 'Kaart: schematisch',
    },
    baseMap: 'Ondergrond kiezen',
    baseMaps: { local: 'Eigen kaart', mapbox: 'Mapbox', pdok: 'PDOK', schematic: 'Schematisch' },
    baseMapOf: {
      local: 'OpenStreetMap, van deze server',
      mapbox: 'via internet',
      pdok: 'BRT-Achtergrondkaart, via internet',
      schematic: 'altijd beschikbaar',
    },
    baseMapAbsent: {
      local: 'niet geladen op de server',
      mapbox: 'niet ingesteld',
      pdok: 'niet ingesteld',
      schematic: '',
    },
    baseMapLost: (name: string) => `${name}: geen verbinding. U kijkt nu naar de schematische kaart.`,
    retry: 'Probeer opnieuw',
    loading: 'Kaart wordt geladen',
    failed: 'De kaart kan hier niet worden getekend. Alles op de kaart staat ook in de lijst.',
    draw: {
      polygon: 'Klik de hoeken van het gebied aan. Klik op de eerste hoek om te sluiten.',
      circle: 'Klik het midden aan, en dan de rand.',
      rectangle: 'Klik een hoek aan, en dan de hoek ertegenover.',
    },
    shapes: { polygon: 'Veelhoek', circle: 'Cirkel', rectangle: 'Rechthoek' },
    shape: 'Vorm van het gebied',
    cancelDrawing: 'Stop met tekenen',
    pick: 'Klik op de plaats',
    decision: { dispatch: 'I', feedback: 'T', broadcast: 'U' },
  },
  en: {
    map: 'Map of the operation',
    canvas: 'Map picture: arrows move it, plus and minus zoom',
    clusters: 'Messages together: arrows go from ring to ring, Enter opens',
    cluster: ({ count, urgent, raised }: Share) =>
      [`${count} messages together`, urgent ? `${urgent} urgent` : '', raised ? `${raised} raised` : '']
        .filter(Boolean)
        .join(', '),
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    overview: 'Back to the whole area',
    attribution: {
      local: '© OpenStreetMap · Protomaps',
      mapbox: '© Mapbox © OpenStreetMap',
      pdok: '© Kadaster (PDOK)',
      schematic: 'Map: schematic',
    },
    baseMap: 'Choose the base map',
    baseMaps: { local: 'Own map', mapbox: 'Mapbox', pdok: 'PDOK', schematic: 'Schematic' },
    baseMapOf: {
      local: 'OpenStreetMap, from this server',
      mapbox: 'over the internet',
      pdok: 'BRT-Achtergrondkaart, over the internet',
      schematic: 'always there',
    },
    baseMapAbsent: { local: 'not loaded on the server', mapbox: 'not set up', pdok: 'not set up', schematic: '' },
    baseMapLost: (name: string) => `${name}: no connection. You are looking at the schematic map now.`,
    retry: 'Try again',
    loading: 'Loading the map',
    failed: 'The map cannot be drawn here. Everything on it also stands in the list.',
    draw: {
      polygon: 'Click the corners of the area. Click the first corner to close it.',
      circle: 'Click the middle, then the edge.',
      rectangle: 'Click a corner, then the corner across.',
    },
    shapes: { polygon: 'Polygon', circle: 'Circle', rectangle: 'Rectangle' },
    shape: 'Shape of the area',
    cancelDrawing: 'Stop drawing',
    pick: 'Click the place',
    decision: { dispatch: 'D', feedback: 'F', broadcast: 'B' },
  },
} as const;

export type MapWords = (typeof mapWords)[MapLanguage];
