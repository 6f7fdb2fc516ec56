import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChatText } from './chat-text.ts';

const fixture = (name: string) =>
  readChatText(readFileSync(new URL(`../../fixtures/chats/${name}.txt`, import.meta.url), 'utf8'));
const shown = (name: string) =>
  fixture(name).posts.map((post) => [new Date(post.seenAtMs).toISOString().slice(0, 19), post.author, post.text]);
const files = (name: string) => fixture(name).posts.flatMap((post) => post.files);
const reasonOf = (text: string) => {
  try {
    readChatText(text);
    return null;
  } catch (fault) {
    return fault;
  }
};

describe('an Android export in Dutch', () => {
  it('gives the posts, without notices, deleted posts and omitted media', () => {
    expect(shown('android-nl')).toEqual([
      ['2025-12-31T17:02:00', 'Marloes Beheer', 'Goedenavond buren, meld hier wat je ziet. Spoed? Bel 112!'],
      [
        '2025-12-31T19:14:00',
        'Tjeerd Verzonnen',
        'Vuurwerk in de brievenbus bij nr 14\nnet gebeurd, drie jongens\n31-12-2025 is echt weer zover: pffff\nweg richting speeltuin',
      ],
      ['2025-12-31T19:15:00', '+31 6 00000001', 'ok'],
      ['2025-12-31T19:15:00', '+31 6 00000001', 'ok'],
      ['2025-12-31T19:16:00', 'Tjeerd Verzonnen', 'Container in brand achter de school'],
      ['2025-12-31T19:17:00', 'Fatiha', ''],
      ['2025-12-31T19:20:00', 'Fatiha', ''],
      ['2025-12-31T19:21:00', 'Tjeerd Verzonnen', '@31600000001 zag jij ze ook?'],
      ['2025-12-31T19:22:00', 'Fatiha', 'locatie: https://maps.google.com/?q=52.0870,4.8830'],
      ['2025-12-31T23:04:00', '+31 6 00000001', 'Gelukkig nieuwjaar 🎆'],
    ]);
    expect(fixture('android-nl').passedOver).toEqual({ system: 4, deleted: 1, omitted: 1 });
  });

  it('names the attached files', () => {
    expect(files('android-nl')).toEqual(['IMG-20251231-WA0003.jpg', 'IMG-20251231-WA0004.jpg', 'Verslag.pdf']);
  });

  it('may write years in two digits', () => {
    expect(shown('android-nl-short-year')).toEqual([
      ['2025-12-31T19:14:00', 'Tjeerd', 'Knallen bij het viaduct'],
      ['2025-12-31T23:30:00', 'Fatiha', 'Auto in brand, 112 is gebeld'],
    ]);
  });
});

it('an Android export in English counts twelve hours and ends at midnight and noon', () => {
  expect(shown('android-en')).toEqual([
    ['2025-12-31T19:14:00', 'Tjeerd Verzonnen', 'Bus shelter smashed\nglass everywhere'],
    ['2025-12-31T19:16:00', 'Fatiha', 'Look at this'],
    ['2025-12-31T23:05:00', 'Tjeerd Verzonnen', 'Fire at the playground'],
    ['2026-01-01T11:30:00', 'Fatiha', 'All quiet now'],
  ]);
  expect(fixture('android-en').passedOver).toEqual({ system: 2, deleted: 2, omitted: 1 });
  expect(files('android-en')).toEqual(['IMG-20251231-WA0003.jpg']);
});

it('an iPhone export in Dutch has seconds, marks, and captions beside its photos', () => {
  expect(shown('iphone-nl')).toEqual([
    ['2025-12-31T19:14:05', 'Tjeerd', "Groep jongeren gooit met vuurwerk\nnaar auto's bij de flat"],
    ['2025-12-31T19:14:40', '+31 6 00000001', 'Ik zie ze ook'],
    ['2025-12-31T19:15:05', 'Tjeerd', ''],
    ['2025-12-31T19:15:30', 'Marloes Beheer', 'Bushokje kapot'],
    ['2025-12-31T19:18:00', 'Marloes Beheer', '@\u2068Tjeerd Verzonnen\u2069 waar precies?'],
    ['2025-12-31T19:18:30', 'Tjeerd', 'Locatie: https://maps.google.com/?q=52.086,4.880'],
    ['2025-12-31T19:19:00', 'Marloes Beheer', 'Iedereen veilig?'],
  ]);
  expect(fixture('iphone-nl').passedOver).toEqual({ system: 2, deleted: 1, omitted: 1 });
  expect(files('iphone-nl')).toEqual([
    '00000005-PHOTO-2025-12-31-20-15-05.jpg',
    '00000006-PHOTO-2025-12-31-20-15-30.jpg',
  ]);
});

it('an iPhone export in English is read alike', () => {
  expect(shown('iphone-en')).toEqual([
    ['2025-12-31T19:14:05', 'Tjeerd', 'Loud bangs near the station'],
    ['2025-12-31T19:15:10', 'Fatiha', ''],
    ['2025-12-31T23:05:00', 'Tjeerd', 'Happy new year'],
  ]);
  expect(fixture('iphone-en').passedOver).toEqual({ system: 1, deleted: 1, omitted: 1 });
});

it('the nights on which the clock changes keep their order', () => {
  expect(fixture('clock-change').posts.map((post) => new Date(post.seenAtMs).toISOString())).toEqual([
    '2026-03-29T00:59:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-03-29T01:31:00.000Z',
    '2026-10-25T00:50:00.000Z',
    '2026-10-25T01:10:00.000Z',
    '2026-10-25T02:00:00.000Z',
  ]);
});

describe('an export that cannot be read', () => {
  it('is refused whole when its dates are not day first, naming the line', () => {
    const text = '1/2/26, 20:14 - Rik: een\n12/31/25, 20:15 - Rik: twee';
    expect(reasonOf(text)).toMatchObject({ reason: 'notDayFirst', detail: 2 });
  });

  it('is refused when it holds no chat', () => {
    expect(reasonOf('')).toMatchObject({ reason: 'noPosts' });
    expect(reasonOf('boodschappen\nmelk')).toMatchObject({ reason: 'noPosts' });
  });

  it('is refused above its number of posts', () => {
    const post = '31-12-2025 20:14 - Rik: ja\n';
    expect(readChatText(post.repeat(50_000)).posts).toHaveLength(50_000);
    expect(reasonOf(post.repeat(50_001))).toMatchObject({ reason: 'tooManyPosts', detail: 50_000 });
  });
});

describe('what a resident types', () => {
  const textsOf = (text: string) => readChatText(text).posts.map((post) => [post.author, post.text]);

  it('stays a post when it resembles words of the app', () => {
    expect(textsOf('31-12-2025 20:14 - Has Isser: video weggelaten zeg je?')).toEqual([
      ['Has Isser', 'video weggelaten zeg je?'],
    ]);
    expect(textsOf('31-12-2025 20:14 - Wie is Rik: <media weggelaten> stond er')).toHaveLength(1);
    expect(textsOf('31-12-2025 20:14 - Rik: This message was deleted by the council')).toHaveLength(1);
  });

  it('is not to be found in a notice that holds a colon', () => {
    const notices = [
      'Rik heeft het onderwerp gewijzigd van "A: b" naar "C"',
      'Rik heeft de groep "Buurt: Noord" gemaakt',
      'Rik changed the subject to "Watch: North"',
      'Rik created group "Watch: North"',
    ];
    const text = [...notices, 'Rik: <Video note omitted>'].map((line) => `31-12-2025 20:14 - ${line}`).join('\n');
    expect(readChatText(text)).toEqual({ posts: [], passedOver: { system: 4, deleted: 0, omitted: 1 } });
  });

  it('is not cut where it quotes a stamp of the other kind of phone', () => {
    expect(textsOf('31-12-2025 20:14 - Rik: kijk\n[31-12-2025 20:10:00] Politie: kom maar')).toEqual([
      ['Rik', 'kijk\n[31-12-2025 20:10:00] Politie: kom maar'],
    ]);
  });

  it('may be a page of blanks without holding up the import', () => {
    const text = `31-12-2025 20:14 - Rik: a${' '.repeat(1_000_000)}b`;
    expect(readChatText(text).posts.map((post) => post.text.length)).toEqual([1_000_002]);
  });

  it('keeps its blank lines, colons and control characters', () => {
    expect(textsOf('31-12-2025 20:14 - Rik: let op: nu\n\n\u0001a\u202eb\r\nc')).toEqual([
      ['Rik', 'let op: nu\n\n\u0001a\u202eb\nc'],
    ]);
  });
});

it('any lines whatever are read or refused, and every stamp begins at most one post', () => {
  const piece = fc.constantFrom(
    ...[
      '31-12-2025 20:14 - ',
      '[31-12-2025 20:14:05] ',
      '1-1-26 0:00 - ',
      '\u200e',
      '\u202f',
      'Rik',
      ': ',
      ' - ',
      ' ',
      '\u2028',
    ],
    ...[
      '<Media weggelaten>',
      '<bijgevoegd: a.jpg>',
      'a.jpg (bestand bijgevoegd)',
      'null',
      '99:99',
      '\u0001',
      '\0',
      '\ud83c',
      'PM',
      ']',
    ],
  );
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const text = `31-12-2025 20:00 - Rik: eerste\n${lines.join(end)}`;
      const { posts, passedOver } = readChatText(text);
      const entries = posts.length + passedOver.system + passedOver.deleted + passedOver.omitted;
      expect(entries).toBeGreaterThanOrEqual(1);
      expect(entries).toBeLessThanOrEqual(1 + lines.length);
      expect(posts[0]?.text.startsWith('eerste')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
