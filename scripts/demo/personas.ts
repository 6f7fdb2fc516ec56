import type { StaffRole } from '@nachtwacht/shared/operation/actor.ts';

/** Who can be played at once in one browser: each on a host name of its own, so that cookies do not meet. All invented. */
export const staffPersonas: readonly { host: string; role: StaffRole; name: string; title: string }[] = [
  { host: 'desk-1', role: 'specialist', name: 'L. Koster', title: 'Operationeel specialist 1' },
  { host: 'desk-2', role: 'specialist', name: 'S. de Wit', title: 'Operationeel specialist 2' },
  { host: 'board', role: 'dispatcher', name: 'H. Jansma', title: 'Centralist meldkamer' },
  { host: 'setup', role: 'coordinator', name: 'M. Bakker', title: 'Coördinator' },
  { host: 'wall', role: 'wall', name: 'Videowall', title: 'Videowall' },
];

export const phoneHosts: readonly string[] = ['phone-1', 'phone-2', 'phone-3'];

/** Admins whose phones are for people; the simulator plays all others. */
const wanted = ['a-verhoef', 'j-spruit', 'c-waalwijker'];

/** The three admins of an operation whose phones are for people: the ones named above, else its first. */
export function phoneAdmins(keys: readonly string[]): readonly string[] {
  const known = wanted.filter((key) => keys.includes(key));
  return [...known, ...keys.filter((key) => !known.includes(key))].slice(0, phoneHosts.length);
}

export const personaHosts: readonly string[] = [...staffPersonas.map(({ host }) => host), ...phoneHosts];
