const changes: readonly (readonly [RegExp, string])[] = [
  [/ui?j|uy/g, 'ui'],
  [/ij|ei|ey/g, 'y'],
  [/ae/g, 'a'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/dt/g, 't'],
  [/au/g, 'ou'],
];

/** The same for spellings that sound alike: "Cuypstraat" and "Kuijpstraat", "Weddestein" and "Weddesteyn". */
export function soundKey(key: string): string {
  let sound = key;
  for (const [pattern, replacement] of changes) sound = sound.replace(pattern, replacement);
  return withoutDoubles(sound);
}

function withoutDoubles(text: string): string {
  let single = '';
  for (const letter of text) if (!single.endsWith(letter)) single += letter;
  return single;
}

/** The key and every form of it with one letter left out: two words one slip apart share a form. */
export function slipForms(key: string): string[] {
  const forms = new Set([key]);
  for (let at = 0; at < key.length; at += 1) forms.add(key.slice(0, at) + key.slice(at + 1));
  return [...forms];
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const vowels = 'aeiou';

function isNearKey(a: string, b: string): boolean {
  if (vowels.includes(a) && vowels.includes(b)) return true;
  const rowA = rows.findIndex((row) => row.includes(a));
  const rowB = rows.findIndex((row) => row.includes(b));
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  const between = (rows[rowA] ?? '').indexOf(a) - (rows[rowB] ?? '').indexOf(b);
  return rowA === rowB
    ? Math.abs(between) === 1
    : rowA < rowB
      ? between === 0 || between === 1
      : between === 0 || between === -1;
}

/**
 * Slips between two words: a letter too many, too few or swapped is one; a letter for another is one when the keys
 * are neighbours or both are vowels, else two: "Beukenlaan" is not a slip of "Berkenlaan". Words of at most 40 letters.
 */
export function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const letter = a[row - 1] ?? '';
      const other = b[column - 1] ?? '';
      const change = letter === other ? 0 : isNearKey(letter, other) ? 1 : 2;
      let cost = Math.min((last[column] ?? 99) + 1, (current[column - 1] ?? 99) + 1, (last[column - 1] ?? 99) + change);
      if (row > 1 && column > 1 && letter === b[column - 2] && a[row - 2] === other)
        cost = Math.min(cost, (beforeLast[column - 2] ?? 99) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 99;
}
