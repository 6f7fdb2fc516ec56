import type { TownDrawing } from '../town-drawing.ts';

export const amstelveenWestwijk: TownDrawing = {
  id: 'amstelveen-westwijk',
  town: 'Amstelveen-Westwijk',
  centre: [4.82, 52.283],
  districts: [
    {
      name: 'Westwijk-Noord',
      shape: [
        [-6, 4.4],
        [-5, 8],
        [3, 8.6],
        [5, 4.4],
      ],
    },
    {
      name: 'Westwijk-Centrum',
      shape: [
        [-3, -2.4],
        [-3, 3.4],
        [5, 3.4],
        [5, -2.4],
      ],
    },
    {
      name: 'Westwijk-West',
      shape: [
        [-11, -3],
        [-10.4, 2],
        [-7, 4],
        [-4, 3.4],
        [-4, -3],
      ],
    },
    {
      name: 'Westwijk-Oost',
      shape: [
        [6, -2.4],
        [6, 4.6],
        [11, 4.2],
        [11, -2.6],
      ],
    },
    {
      name: 'Westwijk-Zuidwest',
      shape: [
        [-11, -4],
        [-3, -4],
        [-2.6, -9.6],
        [-10.6, -10],
      ],
    },
    {
      name: 'Westwijk-Zuid',
      shape: [
        [-1.8, -3.4],
        [5.6, -3.4],
        [5.6, -9.8],
        [-1.6, -9.6],
      ],
    },
    {
      name: 'Westwijk-Zuidoost',
      shape: [
        [6.6, -3.4],
        [11, -3.6],
        [11.4, -9.6],
        [6.6, -9.8],
      ],
    },
    {
      name: 'Bovenkerk',
      shape: [
        [-6, 9.4],
        [-7, 16],
        [2, 17.4],
        [6, 11],
        [4, 9.6],
      ],
    },
    {
      name: 'Legmeer',
      shape: [
        [-18, 4],
        [-17, 12],
        [-8, 13],
        [-7, 8.8],
        [-7.4, 5],
        [-11, 3],
      ],
    },
    {
      name: 'Middenhoven',
      shape: [
        [13, 5],
        [12.6, 12],
        [22, 12],
        [22, 5],
      ],
    },
  ],
  places: [
    ['Westwijkplein', 'shops', 1.2, 0.8],
    ['Tramhalte Westwijk', 'station', 5.5, -1.4],
    ['Tramhalte Sacharovlaan', 'station', 5.5, 2.2],
    ['Sacharovlaan', 'street', 0.6, 4],
    ['Noorddammerlaan', 'street', 5.6, 9.6],
    ['Speeltuin De Wester', 'playground', -7.4, 0.4],
    ['Basisschool Het Palet', 'school', -1, 6.4],
    ['Wijkpark Westwijk', 'park', 0.8, -3],
    ['Speelveld Zuid', 'playground', 2.4, -6.8],
    ['Garageboxen Zuidwest', 'garages', -7.6, -7.4],
    ['Pleintje Zuidoost', 'square', 9, -6.6],
    ['Jongerenplek Oost', 'playground', 8.4, 1],
    ['Brug Bovenkerkerpolder', 'bridge', 11.6, -1],
    ['Noorddammerkerk', 'church', -1.6, 13],
    ['Sportpark Legmeer', 'sports', -13, 8],
    ['Winkelcentrum Middenhoven', 'shops', 17, 8.6],
  ],
};
