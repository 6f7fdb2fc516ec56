/** Numbers as somebody writes them to get past a filter: digits, words and the letter o, by run. */
export interface SpelledRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly digits: string;
  readonly words: number;
}

const ones = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

const values = new Map<string, string>([
  ...ones.map((word, value) => [word, String(value)] as const),
  ['één', '1'],
  ['eén', '1'],
  ...teens.map((word, value) => [word, String(value + 10)] as const),
  ...tens.flatMap((ten, at) => [
    [ten, String((at + 2) * 10)] as const,
    ...ones.slice(1).map((one, value) => [`${joined(one)}${ten}`, String((at + 2) * 10 + value + 1)] as const),
  ]),
]);

function joined(one: string): string {
  return one.endsWith('e') ? `${one}ën` : `${one}en`;
}

const words = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
const unit = `(?:${words}|\\d|o(?=[ .-]?[\\do]))`;
const run = new RegExp(
  `(?<![\\p{L}\\d+])${unit}(?:[ .()/*_-]{0,3}(?:, ?(?:en )?(?:dan|daarna) )?${unit}){3,40}(?![\\p{L}\\d])`,
  'giu',
);
const part = new RegExp(`${words}|\\d|o`, 'giu');

export function spelledRuns(text: string): readonly SpelledRun[] {
  return [...text.matchAll(run)].map((match) => {
    const parts = [...match[0].replaceAll(/dan|daarna|en (?=dan)/giu, ' ').matchAll(part)].map(([each]) =>
      each.toLowerCase(),
    );
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      digits: parts.map((each) => values.get(each) ?? (each === 'o' ? '0' : each)).join(''),
      words: parts.filter((each) => values.has(each)).length,
    };
  });
}
