import { describe, expect, it } from 'vitest';
import { formatWall, fromAmsterdam, isWallTime, type WallTime } from './amsterdam.ts';

const wall = (text: string): WallTime => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute, second };
};
const utc = (text: string, notBefore?: string) =>
  new Date(fromAmsterdam(wall(text), notBefore === undefined ? undefined : Date.parse(notBefore))).toISOString();

describe('a time in an export is a time in Amsterdam', () => {
  it('is UTC+1 in winter and UTC+2 in summer', () => {
    expect(utc('2025-12-31 23:58:07')).toBe('2025-12-31T22:58:07.000Z');
    expect(utc('2026-01-01 00:30:00')).toBe('2025-12-31T23:30:00.000Z');
    expect(utc('2026-07-01 12:00:00')).toBe('2026-07-01T10:00:00.000Z');
  });

  it('in the hour that clocks skip is read with the offset before the change', () => {
    expect(utc('2026-03-29 01:59:59')).toBe('2026-03-29T00:59:59.000Z');
    expect(utc('2026-03-29 02:30:00')).toBe('2026-03-29T01:30:00.000Z');
    expect(utc('2026-03-29 03:00:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('in the hour that comes twice is the first, unless the post before it was later', () => {
    expect(utc('2026-10-25 02:30:00')).toBe('2026-10-25T00:30:00.000Z');
    expect(utc('2026-10-25 02:10:00', '2026-10-25T00:50:00Z')).toBe('2026-10-25T01:10:00.000Z');
    expect(utc('2026-10-25 03:00:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('exists on the calendar', () => {
    expect(isWallTime(wall('2024-02-29 10:00:00'))).toBe(true);
    expect(isWallTime(wall('2025-02-29 10:00:00'))).toBe(false);
    expect(isWallTime(wall('2025-31-12 10:00:00'))).toBe(false);
    expect(isWallTime(wall('2025-12-31 24:00:00'))).toBe(false);
    expect(formatWall(wall('2025-12-31 09:05:00'))).toBe('31-12-2025 09:05');
  });
});
