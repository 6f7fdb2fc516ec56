import type { MessageKind } from './hint.ts';
import { kindsByModel, urgencyByModel } from './kind-model.ts';
import type { EmergencyTopic } from './lexicon.ts';
import { dutchLexicon } from './lexicon-dutch.ts';
import { readText } from './lexicon-match.ts';
import { featuresOf } from './model-features.ts';
import { assessUrgency, type Called112, type UrgencyAssessment, type UrgencyContext } from './urgency.ts';

/** From here on the model alone makes a text urgent; so far below it takes back what a rule said. */
const URGENT_FROM = 0.5;
const TAKEN_BACK_BELOW = -4;

const topicOfKind: Partial<Record<MessageKind, EmergencyTopic>> = { fire: 'fire', violence: 'violence' };

/** Urgency as the desk is told it: by the rules that the phone has too, and by what the model learnt. Pure. */
export function readUrgency(text: string, called: Called112, context: UrgencyContext = {}): UrgencyAssessment {
  const byRules = assessUrgency(text, called, context);
  const lexicon = context.lexicon ?? dutchLexicon;
  const features = featuresOf(readText(text, lexicon), lexicon);
  const { sum, words } = urgencyByModel(features);
  if (byRules.urgency === 'urgent') {
    return sum < TAKEN_BACK_BELOW ? { urgency: 'raised', reasons: ['raised-word'], words: byRules.words } : byRules;
  }
  if (sum <= URGENT_FROM || words.length === 0) return byRules;
  const kind = kindsByModel(features)[0]?.kind ?? 'other';
  const answer = called === 'yes' ? '112-called' : '112-not-called';
  return { urgency: 'urgent', reasons: [topicOfKind[kind] ?? 'danger', answer], words: [...words] };
}
