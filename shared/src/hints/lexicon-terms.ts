/** Terms of a concept as they are written in the word files: parted by commas, over as many lines as it takes. */
export function terms(list: string): string[] {
  return list
    .split(',')
    .map((term) => term.trim().replaceAll(/\s+/g, ' '))
    .filter((term) => term !== '');
}
