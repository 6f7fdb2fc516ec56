import type { TownDrawing } from '../town-drawing.ts';

export const veenendaal: TownDrawing = {
  id: 'veenendaal',
  town: 'Veenendaal',
  centre: [5.555, 52.026],
  districts: [
    {
      name: 'Centrum',
      shape: [
        [-4, -3],
        [-4.4, 2],
        [0, 4],
        [5, 3],
        [5.4, -2],
        [1, -4],
      ],
    },
    {
      name: 'Franse Gat',
      shape: [
        [-14, -3],
        [-13, 4],
        [-5.4, 3.4],
        [-5, -2.6],
        [-9, -4],
      ],
    },
    {
      name: 'West',
      shape: [
        [-24, -4],
        [-23, 4],
        [-14, 4.6],
        [-15, -3.4],
      ],
    },
    {
      name: 'Engelenburg',
      shape: [
        [-14, 5.2],
        [-13, 12],
        [-4, 13],
        [-3.6, 4.6],
        [-6, 4.6],
      ],
    },
    {
      name: 'De Klomp-Zuid',
      shape: [
        [-2.6, 5],
        [-3, 13],
        [7, 14],
        [8, 6],
        [2, 5],
      ],
    },
    {
      name: 'Dragonder',
      shape: [
        [6.4, 3.6],
        [9, 6],
        [18, 6],
        [19, -2],
        [11, -3],
        [6.6, -1.6],
      ],
    },
    {
      name: 'Veenendaal-Oost',
      shape: [
        [9, 7.2],
        [8.2, 13.6],
        [19, 13],
        [22, 7.2],
      ],
    },
    {
      name: 'Petenbos',
      shape: [
        [7, -3],
        [11, -4.2],
        [18.6, -3.2],
        [17, -11],
        [8, -11],
      ],
    },
    {
      name: 'Molenbrug',
      shape: [
        [-4, -5],
        [1, -5.4],
        [5.8, -3.6],
        [6.8, -11],
        [-3.4, -11.4],
      ],
    },
    {
      name: 'Salamander',
      shape: [
        [-14, -6],
        [-9, -5.4],
        [-5.2, -5],
        [-4.6, -11.4],
        [-13, -11.6],
      ],
    },
    {
      name: 'Het Ambacht',
      shape: [
        [-24, -5.4],
        [-15.2, -5.6],
        [-14.4, -12],
        [-23, -12],
      ],
    },
  ],
  places: [
    ['Markt', 'square', 0.6, 0.2],
    ['Hoofdstraat', 'street', -1.6, 1],
    ['Stadspark', 'park', 3.4, 1.6],
    ['Station Veenendaal Centrum', 'station', -3, -4.4],
    ['Station Veenendaal West', 'station', -14.6, -4.6],
    ['Winkelcentrum Franse Gat', 'shops', -9.4, 0.4],
    ['Speeltuin De Veengraver', 'playground', -18.6, 0.6],
    ['Basisschool De Engel', 'school', -9, 8.6],
    ['Klompersteeg', 'street', 2.6, 10],
    ['Dragonderpark', 'park', 12.6, 1.6],
    ['Winkelcentrum De Ellekoot', 'shops', 14, 3.6],
    ['Speelveld Oost', 'playground', 14.6, 10],
    ['Petenbos, skatebaan', 'playground', 12.6, -7.6],
    ['Molenbrug', 'bridge', 1.4, -7.4],
    ['Basisschool De Salamander', 'school', -9.2, -8.6],
    ['Garageboxen Het Ambacht', 'garages', -19, -9],
    ['Viaduct A12', 'viaduct', 4, 20.6],
  ],
};
