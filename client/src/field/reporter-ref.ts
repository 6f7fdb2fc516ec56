export const MAX_REPORTER_REF = 80;

const notNames =
  /^(man|vrouw|jongen|meisje|iemand|eigenaar|huurder|fietser|wandelaar|moeder|vader|bewoner|buur|buurman|buurvrouw|lid|leden|melder|ouder|winkelier|voorbijganger|neighbour|resident|member|de|het|een|van|uit|op|nr|nummer)$/i;

// In small letters only what is a first name and no other word: "mark", "bas" and "roos" say too little.
const firstNames =
  /(^|[^\p{L}])(ahmed|ali|anja|anna|annemiek|bart|bert|bianca|daan|dennis|dirk|ellen|emma|erik|esther|eva|fatima|frank|gerard|gert|hanneke|hans|hassan|henk|ingrid|jaap|jan|jansen|jeroen|johan|jolanda|joost|karin|kees|kim|klaas|laura|linda|lisa|maria|marieke|marjan|martijn|michel|mohamed|mohammed|monique|mustafa|nico|patrick|paul|peter|petra|piet|richard|rob|robert|ruud|sander|sandra|sanne|saskia|sophie|stefan|thijs|thomas|tim|ton|wim|yvonne)(?!\p{L})/iu;

/** Why a handle may tell who the reporter is: what looks like a number to ring, or like a name. A warning, never a stop. */
export function warnOfReporterRef(ref: string): 'number' | 'name' | null {
  if (ref.replaceAll(/[\s()+.-]/g, '').match(/\d{6,}/)) return 'number';
  if (/@/.test(ref) || /\b(fam(ilie)?|mevr(ouw)?|dhr|meneer|mr|mrs)\b/i.test(ref)) return 'name';
  if (firstNames.test(ref)) return 'name';
  const words = ref.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}\p{Ll}+/u.test(word));
  return words.some((word) => !notNames.test(word)) ? 'name' : null;
}
