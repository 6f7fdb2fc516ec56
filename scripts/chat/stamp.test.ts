import { describe, expect, it } from 'vitest';
import { formatWall } from './amsterdam.ts';
import { readStamp } from './stamp.ts';

const read = (line: string) => {
  const stamp = readStamp(line);
  return stamp && [stamp.form, stamp.wall && formatWall(stamp.wall), stamp.rest];
};

describe('the stamp before a post', () => {
  it.each([
    ['31-12-2025 20:14 - Rik: hoi', ['android', '31-12-2025 20:14', 'Rik: hoi']],
    ['31-12-25 20:14 - Rik: hoi', ['android', '31-12-2025 20:14', 'Rik: hoi']],
    ['31/12/2025, 20:14 - Rik: hoi', ['android', '31-12-2025 20:14', 'Rik: hoi']],
    ['31/12/2025, 8:14\u202fPM - Rik: hoi', ['android', '31-12-2025 20:14', 'Rik: hoi']],
    ['31/12/25, 12:05\u202fam - Rik: hoi', ['android', '31-12-2025 00:05', 'Rik: hoi']],
    ['31-12-2025 12:05 p.m. - Rik: hoi', ['android', '31-12-2025 12:05', 'Rik: hoi']],
    ['31-12-2025 8:14PM - Rik: hoi', ['android', '31-12-2025 20:14', 'Rik: hoi']],
    ['2025-12-31 20:14 - Rik: hoi', ['android', '31-12-2025 20:14', 'Rik: hoi']],
    ['[31-12-2025 20:14:05] Rik: hoi', ['iphone', '31-12-2025 20:14', 'Rik: hoi']],
    ['\u200e[31-12-2025, 20:14:05] Rik: hoi', ['iphone', '31-12-2025 20:14', 'Rik: hoi']],
    ['[31/12/2025, 8:14:05\u202fPM] Rik: hoi', ['iphone', '31-12-2025 20:14', 'Rik: hoi']],
    ['\ufeff[01.02.26, 20:14:05] Rik: hoi', ['iphone', '01-02-2026 20:14', 'Rik: hoi']],
  ])('%j is read', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('is day first always: a month above 12 is no date, never turned round', () => {
    expect(readStamp('12/31/25, 8:14\u202fPM - Rik: hoi')).toMatchObject({ wall: null });
    expect(read('1/2/26, 20:14 - Rik: hoi')).toEqual(['android', '01-02-2026 20:14', 'Rik: hoi']);
    expect(readStamp('31-12-2025 13:14 PM - Rik: hoi')).toMatchObject({ wall: null });
  });

  it('is not seen in ordinary lines that begin with a date', () => {
    expect(readStamp('31-12-2025 20:14 stond hij er nog')).toBeNull();
    expect(readStamp('1-1 om 00:30 - hard vuurwerk: hele straat')).toBeNull();
    expect(readStamp('')).toBeNull();
  });
});
