/** Rows from north to south, each from west to east: number of the group and its part of the district's name. */
export type DistrictPlan = {
  town: string;
  district: string;
  members: [least: number, most: number];
  rows: [number, string][][];
};

export const woerdenDistricts: DistrictPlan[] = [
  {
    town: 'woerden',
    district: 'binnenstad',
    members: [25, 50],
    rows: [
      [[48, 'Noord']],
      [
        [1, 'West'],
        [2, 'Oost'],
      ],
      [[30, 'Zuid']],
    ],
  },
  {
    town: 'woerden',
    district: 'schilderskwartier',
    members: [33, 64],
    rows: [
      [[6, 'Noord']],
      [
        [33, 'West'],
        [5, 'Midden'],
        [49, 'Oost'],
      ],
      [[7, 'Zuid']],
    ],
  },
  {
    town: 'woerden',
    district: 'staatsliedenkwartier',
    members: [31, 56],
    rows: [
      [[47, 'Noord']],
      [
        [4, 'West'],
        [31, 'Oost'],
      ],
      [[32, 'Zuid']],
    ],
  },
  {
    town: 'woerden',
    district: 'bloemen-en-bomenkwartier',
    members: [29, 58],
    rows: [
      [[50, 'Noord']],
      [
        [8, 'West'],
        [9, 'Midden'],
        [34, 'Oost'],
      ],
      [[10, 'Zuid']],
    ],
  },
  {
    town: 'woerden',
    district: 'barwoutswaarder',
    members: [11, 26],
    rows: [
      [[41, 'Noord']],
      [
        [39, 'West'],
        [29, 'Midden'],
        [38, 'Oost'],
      ],
      [[40, 'Zuid']],
    ],
  },
  {
    town: 'woerden',
    district: 'molenvliet',
    members: [45, 76],
    rows: [
      [[22, 'Noord']],
      [
        [3, 'West'],
        [21, 'Midden'],
        [20, 'Oost'],
      ],
      [
        [43, 'Park'],
        [23, 'Zuid'],
      ],
    ],
  },
  {
    town: 'woerden',
    district: 'middelland',
    members: [31, 60],
    rows: [
      [[35, 'Noord']],
      [
        [11, 'West'],
        [46, 'Midden'],
        [12, 'Oost'],
      ],
      [[36, 'Zuid']],
    ],
  },
  {
    town: 'woerden',
    district: 'snel-en-polanen',
    members: [43, 74],
    rows: [
      [[13, 'Noord']],
      [
        [37, 'West'],
        [14, 'Midden'],
        [16, 'Oost'],
      ],
      [[15, 'Zuid']],
    ],
  },
  {
    town: 'woerden',
    district: 'waterrijk',
    members: [37, 62],
    rows: [
      [[17, 'Noord']],
      [
        [45, 'West'],
        [18, 'Kade'],
      ],
      [[19, 'Zuid']],
    ],
  },
  {
    town: 'woerden',
    district: 'harmelen',
    members: [23, 56],
    rows: [
      [
        [42, 'Noordwest'],
        [25, 'Noord'],
      ],
      [
        [27, 'West'],
        [24, 'Centrum'],
        [28, 'Oost'],
      ],
      [
        [44, 'Zuidwest'],
        [26, 'Zuid'],
      ],
    ],
  },
];

export const ijsselsteinDistricts: DistrictPlan[] = [
  {
    town: 'ijsselstein',
    district: 'binnenstad',
    members: [25, 48],
    rows: [
      [
        [51, 'West'],
        [52, 'Midden'],
        [53, 'Oost'],
      ],
    ],
  },
  {
    town: 'ijsselstein',
    district: 'nieuwpoort',
    members: [29, 52],
    rows: [
      [[54, 'Noord']],
      [
        [55, 'West'],
        [56, 'Oost'],
      ],
    ],
  },
  {
    town: 'ijsselstein',
    district: 'ijsselveld-oost',
    members: [37, 64],
    rows: [
      [[57, 'Noord']],
      [
        [58, 'Midden'],
        [59, 'Oost'],
      ],
      [[60, 'Zuid']],
    ],
  },
  {
    town: 'ijsselstein',
    district: 'ijsselveld-west',
    members: [37, 64],
    rows: [[[61, 'Noord']], [[62, 'Midden']], [[63, 'Zuid']]],
  },
  {
    town: 'ijsselstein',
    district: 'europakwartier',
    members: [41, 68],
    rows: [
      [
        [64, 'West'],
        [65, 'Midden'],
        [66, 'Oost'],
      ],
    ],
  },
  {
    town: 'ijsselstein',
    district: 'oranjekwartier',
    members: [35, 58],
    rows: [
      [[67, 'Noord']],
      [
        [68, 'West'],
        [69, 'Oost'],
      ],
    ],
  },
  {
    town: 'ijsselstein',
    district: 'groenvliet',
    members: [35, 60],
    rows: [
      [[70, 'Noord']],
      [
        [71, 'West'],
        [72, 'Oost'],
      ],
    ],
  },
  {
    town: 'ijsselstein',
    district: 'achterveld',
    members: [39, 66],
    rows: [[[73, 'Noord']], [[74, 'Midden']], [[75, 'Zuid']]],
  },
  {
    town: 'ijsselstein',
    district: 'hoge-waard',
    members: [21, 42],
    rows: [
      [
        [76, 'West'],
        [77, 'Oost'],
      ],
    ],
  },
  {
    town: 'ijsselstein',
    district: 'zenderpark',
    members: [41, 70],
    rows: [
      [[78, 'Noord']],
      [
        [79, 'West'],
        [80, 'Oost'],
      ],
      [[81, 'Zuid']],
    ],
  },
  { town: 'ijsselstein', district: 'paardenveld', members: [13, 24], rows: [[[82, '']]] },
  {
    town: 'ijsselstein',
    district: 'kasteelkwartier',
    members: [29, 54],
    rows: [[[83, 'Noord']], [[84, 'Midden']], [[85, 'Zuid']]],
  },
];

const northSouth = (district: string, north: number, south: number): DistrictPlan => ({
  town: 'almere',
  district,
  members: [44, 86],
  rows: [[[north, 'Noord']], [[south, 'Zuid']]],
});

const whole = (district: string, number: number): DistrictPlan => ({
  town: 'almere',
  district,
  members: [44, 86],
  rows: [[[number, '']]],
});

export const almereDistricts: DistrictPlan[] = [
  northSouth('stad-centrum', 1, 2),
  northSouth('stedenwijk', 3, 4),
  northSouth('kruidenwijk', 5, 6),
  northSouth('staatsliedenwijk', 7, 8),
  northSouth('waterwijk', 9, 10),
  northSouth('parkwijk', 11, 12),
  northSouth('tussen-de-vaarten', 13, 14),
  whole('filmwijk', 15),
  northSouth('muziekwijk', 16, 17),
  northSouth('literatuurwijk', 18, 19),
  northSouth('haven', 20, 21),
  northSouth('buiten', 22, 23),
  whole('poort', 24),
];
