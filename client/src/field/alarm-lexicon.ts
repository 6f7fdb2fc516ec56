import { assessUrgency, type Called112 } from '@nachtwacht/shared/hints/urgency.ts';

export function findByLexicon(text: string, called: Called112): readonly string[] {
  const { urgency, words } = assessUrgency(text, called);
  return urgency === 'urgent' ? words : [];
}
