export const MAX_REPORTER_REF = 80;

const notNames =
  /^(bewoner|buur|buurman|buurvrouw|lid|leden|melder|ouder|winkelier|voorbijganger|neighbour|resident|member|de|het|een|van|uit|op|nr|nummer)$/i;

/** Why a handle may tell who the reporter is: what looks like a number to ring, or like a name. A warning, never a stop. */
export function warnOfReporterRef(ref: string): 'number' | 'name' | null {
  if (ref.replaceAll(/[\s()+.-]/g, '').match(/\d{6,}/)) return 'number';
  if (/@/.test(ref) || /\b(fam(ilie)?|mevr(ouw)?|dhr|meneer|mr|mrs)\b/i.test(ref)) return 'name';
  const words = ref.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}\p{Ll}+/u.test(word));
  return words.some((word) => !notNames.test(word)) ? 'name' : null;
}
