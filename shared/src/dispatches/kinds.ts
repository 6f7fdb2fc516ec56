import { z } from 'zod';

/** Kinds of incident in the words of the national classification of the control rooms (LMC), the part that such a night needs. */
export const dispatchKinds = {
  'fire-outdoor': ['Brand, buiten', 'Fire, outdoors'],
  'fire-container': ['Brand, container of afval', 'Fire, container or rubbish'],
  'fire-vehicle': ['Brand, wegvoertuig', 'Fire, road vehicle'],
  'fire-building': ['Brand, gebouw', 'Fire, building'],
  fireworks: ['Overlast, vuurwerk', 'Nuisance, fireworks'],
  'fireworks-dealing': ['Handel in vuurwerk', 'Dealing in fireworks'],
  explosion: ['Ontploffing', 'Explosion'],
  vandalism: ['Vernieling', 'Vandalism'],
  'nuisance-youths': ['Overlast, jeugd', 'Nuisance, youths'],
  'nuisance-noise': ['Overlast, geluid', 'Nuisance, noise'],
  'suspicious-person': ['Verdachte situatie, persoon', 'Suspicious situation, person'],
  'suspicious-vehicle': ['Verdachte situatie, voertuig', 'Suspicious situation, vehicle'],
  burglary: ['Inbraak', 'Burglary'],
  theft: ['Diefstal', 'Theft'],
  fight: ['Vechtpartij', 'Fight'],
  assault: ['Mishandeling', 'Assault'],
  threat: ['Bedreiging', 'Threat'],
  weapon: ['Wapen gezien', 'Weapon seen'],
  injured: ['Gewonde', 'Injured person'],
  traffic: ['Verkeer, hinder of gevaar', 'Traffic, obstruction or danger'],
  'traffic-accident': ['Ongeval', 'Accident'],
  missing: ['Vermissing', 'Missing person'],
  animal: ['Dier in nood', 'Animal in distress'],
  other: ['Overig', 'Other'],
} as const;

const slugs = Object.keys(dispatchKinds) as [DispatchKind, ...DispatchKind[]];
export const dispatchKind = z.enum(slugs);
export type DispatchKind = keyof typeof dispatchKinds;
