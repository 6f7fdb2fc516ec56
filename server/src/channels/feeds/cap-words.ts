import type { BroadcastTemplate } from '@nachtwacht/shared/broadcasts/events.ts';

interface CapWords {
  readonly category: 'Safety' | 'Security';
  readonly event: { readonly nl: string; readonly en: string };
  readonly responseType: 'Monitor' | 'Avoid' | 'AllClear' | 'None';
  readonly urgency: 'Immediate' | 'Expected' | 'Past' | 'Unknown';
  readonly severity: 'Moderate' | 'Minor' | 'Unknown';
  readonly certainty: 'Observed' | 'Possible' | 'Unlikely' | 'Unknown';
}

/** What a template is in the closed lists of CAP. */
export const capWords: { readonly [T in BroadcastTemplate]: CapWords } = {
  description: {
    ...{ category: 'Security', event: { nl: 'Signalement', en: 'Description of a person or vehicle' } },
    ...{ responseType: 'Monitor', urgency: 'Immediate', severity: 'Moderate', certainty: 'Observed' },
  },
  call: {
    ...{ category: 'Security', event: { nl: 'Oproep aan bewoners', en: 'Call to residents' } },
    ...{ responseType: 'Monitor', urgency: 'Expected', severity: 'Minor', certainty: 'Possible' },
  },
  warning: {
    ...{ category: 'Safety', event: { nl: 'Waarschuwing', en: 'Warning' } },
    ...{ responseType: 'Avoid', urgency: 'Immediate', severity: 'Moderate', certainty: 'Observed' },
  },
  rumour: {
    ...{ category: 'Security', event: { nl: 'Dit klopt niet', en: 'A rumour that is not true' } },
    ...{ responseType: 'None', urgency: 'Unknown', severity: 'Minor', certainty: 'Unlikely' },
  },
  found: {
    ...{ category: 'Security', event: { nl: 'Niet meer uitkijken', en: 'No longer looked for' } },
    ...{ responseType: 'AllClear', urgency: 'Past', severity: 'Minor', certainty: 'Observed' },
  },
  thanks: {
    ...{ category: 'Security', event: { nl: 'Dank en afsluiting', en: 'Thanks and close' } },
    ...{ responseType: 'None', urgency: 'Past', severity: 'Minor', certainty: 'Observed' },
  },
  'roll-call': {
    ...{ category: 'Security', event: { nl: 'Wie is er vanavond?', en: 'Who is there tonight?' } },
    ...{ responseType: 'None', urgency: 'Unknown', severity: 'Unknown', certainty: 'Unknown' },
  },
  free: {
    ...{ category: 'Security', event: { nl: 'Bericht van de politie', en: 'Message of the police' } },
    ...{ responseType: 'None', urgency: 'Unknown', severity: 'Unknown', certainty: 'Unknown' },
  },
};
