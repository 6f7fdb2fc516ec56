import { isLikely } from '@nachtwacht/shared/hints/likeness.ts';
import type { AssessedMessage } from './assess-set.ts';
import type { Figure } from './figures.ts';

/** Every pair of messages: about one happening, and taken for it? */
export function likenessFigures(assessed: readonly AssessedMessage[]): readonly Figure[] {
  const misses: string[] = [];
  let [both, missed, wrong] = [0, 0, 0];
  for (const [at, earlier] of assessed.entries()) {
    for (const later of assessed.slice(at + 1)) {
      const meant = earlier.label.happening != null && earlier.label.happening === later.label.happening;
      const given = isLikely(earlier.message, later.message);
      if (meant && given) both += 1;
      if (meant === given) continue;
      if (meant) missed += 1;
      else wrong += 1;
      misses.push(`${meant ? 'apart' : 'joined'}: ${earlier.label.text} | ${later.label.text}`);
    }
  }
  if (both + missed === 0) return [];
  return [
    {
      name: 'likeness: pairwise F1',
      value: (2 * both) / (2 * both + missed + wrong),
      target: { least: 0.85 },
      detail: `${both} pairs found, ${missed} missed, ${wrong} wrong`,
      misses,
    },
  ];
}
