import type { Pin } from '../../src/map/pin.ts';
import type { Audience, GroupArea, Hotspot, Route } from '../../src/map/place-on-map.ts';

const icons = {
  flame: { id: 'flame', path: 'M12 3c1 4 5 5 5 10a5 5 0 0 1-10 0c0-2 1-3 2-4 0 2 1 2 2 2-1-3 0-6 1-8zM6 21h12' },
  burst: { id: 'burst', path: 'M12 10V3m0 18v-4m-3-3H3m18 0h-6M10 12 6 8m12 0-4 4' },
  wound: { id: 'wound', path: 'M5 5h14v14H5zM12 8v8M8 12h8' },
  bike: {
    id: 'bike',
    path: 'M6 13a3 3 0 1 0 0 6 3 3 0 0 0 0-6zm12 0a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM6 16l4-8h5l3 8M8 8h3',
  },
};

const open = { state: 'open' } as const;

/** Invented messages of one night. */
export const pins: Pin[] = [
  {
    ...open,
    id: 'fire',
    lng: 4.8688,
    lat: 52.0932,
    urgency: 'urgent',
    title: 'Container brandt tegen gevel',
    subtitle: 'groep 07 · 23:40',
    icon: icons.flame,
    fresh: true,
  },
  {
    id: 'hurt',
    lng: 4.8905,
    lat: 52.0884,
    urgency: 'urgent',
    state: 'held',
    holder: 'SW',
    title: 'Jongen bloedt aan hand',
    subtitle: 'groep 01 · 23:40',
    icon: icons.wound,
  },
  {
    id: 'group',
    lng: 4.9085,
    lat: 52.0788,
    urgency: 'raised',
    state: 'mine',
    title: 'Groep van 8, vuurwerk',
    subtitle: 'groep 14 · 23:36 · jij',
    icon: icons.burst,
  },
  {
    ...open,
    id: 'bikes',
    lng: 4.921,
    lat: 52.0802,
    urgency: 'raised',
    title: 'Zelfde groep op fatbikes',
    subtitle: 'groep 18 · 23:39',
    icon: icons.bike,
  },
  {
    ...open,
    id: 'pallets',
    lng: 4.8988,
    lat: 52.0967,
    urgency: 'raised',
    title: 'Slepen pallets naar veldje',
    subtitle: 'groep 09 · 23:40',
  },
  {
    ...open,
    id: 'bang',
    lng: 4.916,
    lat: 52.0738,
    urgency: 'normal',
    title: 'Harde knallen bij viaduct',
    subtitle: 'groep 19 · 23:38',
    icon: icons.burst,
  },
  {
    id: 'car',
    lng: 4.8936,
    lat: 52.0765,
    urgency: 'normal',
    state: 'held',
    holder: 'MB',
    title: 'Auto met draaiende motor',
    subtitle: 'groep 12 · 23:39',
  },
  {
    id: 't1',
    lng: 4.8705,
    lat: 52.0968,
    urgency: 'normal',
    state: 'feedback',
    title: 'Vuurkorf',
    subtitle: 'groep 04 · 22:50',
  },
  {
    id: 't2',
    lng: 4.904,
    lat: 52.0915,
    urgency: 'normal',
    state: 'feedback',
    title: 'Knallen',
    subtitle: 'groep 08 · 22:58',
  },
  {
    id: 'i1',
    lng: 4.8738,
    lat: 52.0808,
    urgency: 'urgent',
    state: 'dispatch',
    title: 'Vechtpartij',
    subtitle: 'groep 06 · 23:02',
  },
  {
    id: 'u1',
    lng: 4.8995,
    lat: 52.0812,
    urgency: 'raised',
    state: 'broadcast',
    title: 'Signalement 3',
    subtitle: 'groep 15 · 23:28',
  },
  ...Array.from(
    { length: 9 },
    (_, at): Pin => ({
      id: `centre-${at}`,
      lng: 4.8812 + (at % 3) * 0.0005,
      lat: 52.0868 + Math.floor(at / 3) * 0.0004,
      urgency: at === 0 ? 'urgent' : at < 4 ? 'raised' : 'normal',
      state: at === 0 ? 'dispatch' : 'open',
      title: `Melding ${at}`,
      subtitle: 'groep 01',
    }),
  ),
  ...Array.from(
    { length: 7 },
    (_, at): Pin => ({
      ...open,
      id: `mill-${at}`,
      lng: 4.8705 + (at % 3) * 0.0004,
      lat: 52.0758 + Math.floor(at / 3) * 0.0003,
      urgency: at < 2 ? 'raised' : 'normal',
      title: `Melding ${at}`,
      subtitle: 'groep 06',
    }),
  ),
];

export const hotspots: Hotspot[] = [
  { id: 'playground', name: 'Speeltuin De Polder', lng: 4.9105, lat: 52.0765, radiusMetres: 90 },
  { id: 'tunnel', name: 'Stationstunnel', lng: 4.8845, lat: 52.0838, radiusMetres: 60 },
  { id: 'park', name: 'Molenvlietpark', lng: 4.8625, lat: 52.0765, radiusMetres: 120 },
];

export const groupAreas: GroupArea[] = [
  {
    id: 'barwoutswaarder',
    name: 'Barwoutswaarder',
    note: 'laatst actief 20:50',
    state: 'unreachable',
    ring: [
      [4.846, 52.0852],
      [4.846, 52.0902],
      [4.8636, 52.089],
      [4.8722, 52.0876],
      [4.873, 52.085],
      [4.8636, 52.0844],
    ],
  },
];

export const audience: Audience[] = [
  {
    id: 'drawn',
    label: 'U  Uitgezet 23:30 · 9 groepen · 11 beheerders',
    ring: [
      [4.8985, 52.0833],
      [4.9095, 52.0842],
      [4.926, 52.0828],
      [4.929, 52.0778],
      [4.925, 52.0735],
      [4.902, 52.0716],
      [4.896, 52.0775],
    ],
  },
];

export const routes: Route[] = [
  {
    id: 'seven',
    stops: [
      { lng: 4.8742, lat: 52.0935, time: '22:41', older: true },
      { lng: 4.8905, lat: 52.0945, time: '22:52', older: true },
      { lng: 4.8878, lat: 52.0897, time: '23:05', older: true },
      { lng: 4.8862, lat: 52.0788, time: '23:19' },
      { lng: 4.8995, lat: 52.0752, time: '23:28' },
    ],
    possible: { lng: 4.9085, lat: 52.0788 },
  },
];
