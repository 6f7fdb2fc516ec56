import { kindRules } from './kind-rules.ts';
import type { Lexicon } from './lexicon.ts';
import { acuteWords } from './lexicon-acute.ts';
import { dangerWords } from './lexicon-danger.ts';
import { lookalikes } from './lexicon-lookalikes.ts';
import { nightWords } from './lexicon-night.ts';
import { talkWords } from './lexicon-talk.ts';
import { urgencyRules } from './urgency-rules.ts';

/** The words and rules by which a message is read, before an operation amends them. A change asks for a new version. */
export const dutchLexicon: Lexicon = {
  version: 'nl-2026.2',
  concepts: { ...dangerWords, ...acuteWords, ...nightWords, ...talkWords },
  aside: [
    ...Object.keys(urgencyRules.context),
    ...Object.keys(acuteWords),
    ...['throwingDown', 'victim', 'stranger', 'intruder', 'elder'],
    ...['askWord', 'askTopic', 'chatter', 'against', 'inside', 'people', 'many', 'lying', 'aiming', 'gathering'],
  ],
  lookalikes,
  urgency: urgencyRules,
  kinds: kindRules,
  nicknames: [],
  muted: [],
};
