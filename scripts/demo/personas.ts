import type { StaffRole } from '@nachtwacht/shared/operation/actor.ts';

/** Who can be played at once in one browser: each on a host name of its own, so that cookies do not meet. All invented. */
export const staffPersonas: readonly { host: string; role: StaffRole; name: string; title: string }[] = [
  { host: 'desk-1', role: 'specialist', name: 'L. Koster', title: 'Operationeel specialist 1' },
  { host: 'desk-2', role: 'specialist', name: 'S. de Wit', title: 'Operationeel specialist 2' },
  { host: 'board', role: 'dispatcher', name: 'H. Jansma', title: 'Centralist meldkamer' },
  { host: 'setup', role: 'coordinator', name: 'M. Bakker', title: 'Coördinator' },
  { host: 'wall', role: 'wall', name: 'Videowall', title: 'Videowall' },
];

/** Admins of the demo operation whose phones are for people; the simulator plays all others. */
export const phonePersonas: readonly { host: string; admin: string }[] = [
  { host: 'phone-1', admin: 'a-verhoef' },
  { host: 'phone-2', admin: 'j-spruit' },
  { host: 'phone-3', admin: 'c-waalwijker' },
];

export const personaHosts: readonly string[] = [...staffPersonas, ...phonePersonas].map(({ host }) => host);
