import type { KindHint } from './hint.ts';
import { kindsByRules } from './kind-by-rules.ts';
import { kindsByModel } from './kind-model.ts';
import type { Lexicon } from './lexicon.ts';
import { dutchLexicon } from './lexicon-dutch.ts';
import { readText } from './lexicon-match.ts';
import { featuresOf } from './model-features.ts';

const MAX_KINDS = 3;
/** A second kind is told when it is likelier than not. */
const TOLD_FROM = 0;

/** What a text is about: the surest kind, and others that are likely too; never none. Pure; linear in its length. */
export function assessKinds(text: string, lexicon: Lexicon = dutchLexicon): readonly KindHint[] {
  const reading = readText(text, lexicon);
  const modelled = kindsByModel(featuresOf(reading, lexicon));
  // The model knows none of its words: what the rules say stands, also by an operation's own words.
  if (!modelled[0] || modelled[0].words.length === 0) return kindsByRules(reading, lexicon);
  return modelled
    .filter(({ sum }, at) => at === 0 || sum > TOLD_FROM)
    .slice(0, MAX_KINDS)
    .map(({ kind, sum, words }) => ({ kind, score: Math.round(100 / (1 + Math.exp(-sum))) / 100, words }));
}
