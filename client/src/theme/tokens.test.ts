import { expect, test, vi } from 'vitest';

// Vitest empties imported stylesheets, so the file is read as a file; the client's program knows no Node types.
type FileSystem = { readFileSync: (path: URL, encoding: 'utf8') => string };
const { readFileSync } = await vi.importActual<FileSystem>('node:fs');
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [dark = '', light = ''] = css.split('[data-theme="light"]');

function variables(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const meanings = ['urgent', 'raised', 'dispatch', 'feedback', 'broadcast'];
const grounds = ['bg', 'surface', 'raised-surface'];

test.each([
  ['dark', dark],
  ['light', light],
])('every text of the %s scheme can be read on what it stands on', (_, block) => {
  const color = (name: string) => variables(block).get(name) ?? '#000000';
  const pairs = [
    ...['text', 'text-2', 'text-3', ...meanings].flatMap((text) =>
      grounds.map((ground) => [text, ground, 4.5] as const),
    ),
    ...meanings.flatMap((name) => [
      [name, `${name}-bg`, 4.5] as const,
      ['text', `${name}-bg`, 4.5] as const,
      ['on-meaning', name, 4.5] as const,
    ]),
    ...grounds.map((ground) => ['control', ground, 3] as const),
  ];
  expect(pairs.filter(([one, other, least]) => contrast(color(one), color(other)) < least)).toEqual([]);
});

test('the light scheme names every colour that the dark one has', () => {
  expect(variables(dark).size).toBeGreaterThan(30);
  expect([...variables(dark).keys()].filter((name) => !variables(light).has(name))).toEqual([]);
});
