import type { HintDescription } from '../../fixtures/hints-schema.ts';

type Features = HintDescription['features'];

export interface PlannedDescription {
  id: string;
  kind: HintDescription['kind'];
  text: string;
  features: Features;
  plate?: string;
  /** Name of a place of the gazetteer and the hour there. */
  lastSeen: { municipality: string; name: string; at: string };
}

const woerden = (name: string, at: string) => ({ municipality: 'Woerden', name, at });
const ijsselstein = (name: string, at: string) => ({ municipality: 'IJsselstein', name, at });

export const plannedDescriptions: PlannedDescription[] = [
  {
    id: 'b1',
    kind: 'person',
    text: 'Man die aan portieren van geparkeerde auto’s voelt. Zwarte jas met capuchon, grijze joggingbroek, rode rugtas. Te voet richting Staatsliedenkwartier.',
    features: {
      count: 1,
      clothing: ['zwarte jas', 'capuchon', 'grijze joggingbroek'],
      colours: ['zwart', 'grijs', 'rood'],
      direction: 'Staatsliedenkwartier',
      behaviour: ['voelt aan autodeuren', 'kijkt in auto’s'],
      carries: ['rode rugtas'],
    },
    lastSeen: woerden('Rembrandtlaan', '21:38'),
  },
  {
    id: 'b2',
    kind: 'vehicle',
    text: 'Donkerblauwe Volkswagen Polo, kenteken TKZ-41-P. Uit de kofferbak wordt vuurwerk uitgedeeld en verkocht.',
    features: {
      colours: ['donkerblauw'],
      vehicle: 'auto',
      make: 'Volkswagen Polo',
      behaviour: ['verkoopt vuurwerk uit kofferbak'],
    },
    plate: 'TKZ-41-P',
    lastSeen: woerden('Garageboxen Middelland', '22:28'),
  },
  {
    id: 'b3',
    kind: 'group',
    text: 'Zes jongens op fatbikes, bivakmutsen op, een van hen groene jas met witte strepen. Gooien cobra’s naar mensen. Richting Middelland.',
    features: {
      count: 6,
      clothing: ['bivakmuts', 'groene jas met witte strepen'],
      colours: ['groen', 'wit'],
      vehicle: 'fatbike',
      direction: 'Middelland',
      behaviour: ['gooien cobra’s', 'jagen mensen weg'],
    },
    lastSeen: woerden('Winkelcentrum Molenvliet', '22:10'),
  },
  {
    id: 'b4',
    kind: 'vehicle',
    text: 'Grijze Vespa met twee personen, kenteken FZX-68-T. Bestuurder witte helm, achterop geen helm. Tasroof.',
    features: {
      count: 2,
      clothing: ['witte helm'],
      colours: ['grijs', 'wit'],
      vehicle: 'scooter',
      make: 'Vespa',
      direction: 'IJsselveld-Oost',
      behaviour: ['rukt tassen weg'],
      carries: ['handtas'],
    },
    plate: 'FZX-68-T',
    lastSeen: ijsselstein('Utrechtsestraat', '21:14'),
  },
  {
    id: 'b5',
    kind: 'person',
    text: 'Vermist: meisje van 9 jaar, roze winterjas, witte muts met pompon. Voor het laatst bij de speeltuin.',
    features: {
      count: 1,
      clothing: ['roze jas', 'witte muts met pompon'],
      colours: ['roze', 'wit'],
      age: 'kind, 9 jaar',
    },
    lastSeen: ijsselstein('Speeltuin Europa', '20:15'),
  },
  {
    id: 'b6',
    kind: 'vehicle',
    text: 'Witte Renault Trafic, kenteken VXZ-38-R, twee mannen. Halen gereedschap uit schuren en bouwketen.',
    features: {
      count: 2,
      colours: ['wit'],
      vehicle: 'bestelbus',
      make: 'Renault Trafic',
      behaviour: ['laadt gereedschap in', 'loopt achterom met zaklamp'],
    },
    plate: 'VXZ-38-R',
    lastSeen: woerden('Dorpsstraat', '20:18'),
  },
  {
    id: 'b7',
    kind: 'person',
    text: 'Vermist: vrouw van 84 jaar, verward, beige regenjas, loopt achter een rollator.',
    features: {
      count: 1,
      clothing: ['beige regenjas'],
      colours: ['beige'],
      age: '84 jaar',
      behaviour: ['is verward'],
      carries: ['rollator'],
    },
    lastSeen: woerden('Woonzorgcentrum Weddesteyn', '19:10'),
  },
  {
    id: 's1',
    kind: 'person',
    text: 'Jongen, rode bodywarmer, zwarte pet, witte sneakers. Gooit stenen naar bussen. Rent richting Binnenstad.',
    features: {
      count: 1,
      clothing: ['rode bodywarmer', 'zwarte pet', 'witte sneakers'],
      colours: ['rood', 'zwart', 'wit'],
      direction: 'Binnenstad',
      behaviour: ['gooit stenen naar bussen'],
    },
    lastSeen: woerden('Station Woerden', '20:44'),
  },
  {
    id: 's2',
    kind: 'vehicle',
    text: 'Zilvergrijze Opel Astra stationwagen, kenteken XNB-52-K, linker koplamp stuk. Rijdt gevaarlijk, reed weg zonder te betalen.',
    features: {
      colours: ['zilver', 'grijs'],
      vehicle: 'stationwagen',
      make: 'Opel Astra',
      behaviour: ['rijdt gevaarlijk', 'reed weg zonder te betalen'],
    },
    plate: 'XNB-52-K',
    lastSeen: woerden('Tankstation Oostpoort', '21:20'),
  },
  {
    id: 's3',
    kind: 'group',
    text: 'Ongeveer acht personen in donkere trainingspakken met een groene bakfiets met bier. Steken prullenbakken aan.',
    features: {
      count: 8,
      clothing: ['donker trainingspak'],
      colours: ['donker', 'groen'],
      vehicle: 'bakfiets',
      direction: 'IJsselveld-Oost',
      behaviour: ['steken prullenbakken aan'],
      carries: ['bier'],
    },
    lastSeen: ijsselstein('Kasteelpark', '23:04'),
  },
  {
    id: 's4',
    kind: 'vehicle',
    text: 'Zwarte Yamaha crossmotor zonder kenteken, bestuurder met oranje helm. Rijdt over stoepen en gras.',
    features: {
      count: 1,
      clothing: ['oranje helm'],
      colours: ['zwart', 'oranje'],
      vehicle: 'crossmotor',
      make: 'Yamaha',
      behaviour: ['rijdt over de stoep', 'rijdt over het gras'],
    },
    lastSeen: ijsselstein('Achterveldse plas', '19:50'),
  },
  {
    id: 's5',
    kind: 'person',
    text: 'Man van ongeveer 40 jaar, camouflagejas, herdershond zonder lijn. Slaat en dreigt met een honkbalknuppel.',
    features: {
      count: 1,
      clothing: ['camouflagejas'],
      age: 'ongeveer 40 jaar',
      behaviour: ['dreigt met honkbalknuppel', 'slaat mensen'],
      carries: ['honkbalknuppel', 'herdershond'],
    },
    lastSeen: woerden('Waterrijk, de kade', '23:40'),
  },
  {
    id: 's6',
    kind: 'person',
    text: 'Vermist: man van 78 jaar, dementie, geruite pet, bruine jas, wandelstok.',
    features: {
      count: 1,
      clothing: ['geruite pet', 'bruine jas'],
      colours: ['bruin'],
      age: '78 jaar',
      behaviour: ['is verward'],
      carries: ['wandelstok'],
    },
    lastSeen: ijsselstein('Zorgcentrum Isselwaerde', '18:35'),
  },
  {
    id: 's7',
    kind: 'vehicle',
    text: 'Rode Peugeot 206, kenteken ZHR-90-G, twee mannen met tassen na inbraak.',
    features: {
      count: 2,
      colours: ['rood'],
      vehicle: 'auto',
      make: 'Peugeot 206',
      behaviour: ['weg na inbraak', 'rijdt stapvoets'],
      carries: ['tassen'],
    },
    plate: 'ZHR-90-G',
    lastSeen: woerden('Raadhuislaan', '22:50'),
  },
];
