import { limits } from './limits.ts';
import type { UsageFault } from './options.ts';
import type { SkipReason } from './plan.ts';
import type { UnusableReason } from './unusable-export.ts';

export type Language = 'nl' | 'en';

const MiB = (bytes: number) => `${bytes / 1024 / 1024} MB`;

const nl = {
  help: `Zet berichten uit een WhatsApp-export als meldingen in de wachtrij.

  npm run import-chat -- --operation ID --group ID [keuzes] export.txt|export.zip

  --operation ID          de actie
  --group ID              de buurtgroep waarvan de export is
  --server ADRES          standaard http://127.0.0.1:PORT (PORT uit de omgeving, anders 4100);
                          naar een andere machine alleen https
  --token-file BESTAND    bestand met het token; anders uit NACHTWACHT_TOKEN
  --forward-matching WAT  alleen berichten met een van deze woorden ("brand,vuurwerk"; begin van een woord is genoeg),
                          of die passen op een reguliere expressie ("/brand|vlam/i")
  --dry-run               laat zien wat er verstuurd zou worden en verstuurt niets
  --show-authors          met --dry-run: toon de namen uit de export
  --lang nl|en            taal van deze uitvoer
  --help                  deze tekst

Tijden worden gelezen als tijd in Amsterdam, datums altijd met de dag voorop. Namen en nummers van bewoners gaan niet
mee: zij heten "bewoner 1", "bewoner 2" en zo verder. Opnieuw inlezen voegt niets dubbel toe.
Grenzen: zip ${MiB(limits.zipBytes)} en ${limits.zipEntries} bestanden, tekst ${MiB(limits.chatTextBytes)} en ${limits.posts} berichten, foto ${MiB(limits.photoBytes)}
(JPEG, PNG, WebP; ten hoogste 10 per bericht), bericht 4000 tekens.
Afsluitcode: 0 alles goed, 1 niet alles is aangenomen, 2 de opdracht of het bestand klopt niet.`,
  usage: {
    arguments: 'Deze opdracht bevat iets onbekends. Zie --help.',
    operation: 'Noem de actie met --operation ID.',
    group: 'Noem de buurtgroep met --group ID.',
    server: 'Het adres bij --server klopt niet. Bijvoorbeeld: http://127.0.0.1:4100',
    plainHttp: 'Naar een andere machine gaat het token alleen over https.',
    pattern: 'Wat bij --forward-matching staat is geen woord en geen geldige reguliere expressie.',
    file: 'Noem één bestand: de export (.txt of .zip).',
    showAuthors: '--show-authors werkt alleen samen met --dry-run.',
    language: 'Kies --lang nl of --lang en.',
  } satisfies Record<UsageFault, string>,
  unusable: {
    noPosts: () => 'In dit bestand staat geen WhatsApp-gesprek.',
    notDayFirst: (line) =>
      `Regel ${line}: deze datum bestaat niet met de dag voorop. Maak de export op een telefoon met Nederlandse instellingen.`,
    tooManyPosts: (limit) => `De export heeft meer dan ${limit} berichten.`,
    textTooLarge: () => `De tekst van de export is groter dan ${MiB(limits.chatTextBytes)}.`,
    zipTooLarge: () => `De zip is groter dan ${MiB(limits.zipBytes)}. Maak een export zonder video's.`,
    tooManyEntries: (limit) => `De zip heeft meer dan ${limit} bestanden.`,
    notAZip: () => 'De zip is beschadigd.',
    noChatInZip: () => 'In de zip staat geen gesprek (.txt).',
    severalChatsInZip: (count) => `In de zip staan ${count} gesprekken; er hoort er één in.`,
    unreadableFile: () => 'Het bestand is niet te lezen.',
  } satisfies Record<UnusableReason, (detail: number | undefined) => string>,
  skipped: {
    tooLong: 'langer dan 4000 tekens',
    unstorable: 'tekens die niet bewaard kunnen worden (NUL of half teken)',
    unreadable: 'onleesbare tekens in het bestand',
    future: 'tijd ligt in de toekomst',
    photoUnusable: 'bijlage is er niet bij, te groot of geen foto',
  } satisfies Record<SkipReason, string>,
  noToken: 'Er is geen token: zet het in NACHTWACHT_TOKEN of noem een bestand met --token-file.',
  badToken: 'Het token is niet te lezen of bevat vreemde tekens.',
  noAnswer: 'De server antwoordt niet.',
  stopped: 'Gestopt: de server neemt niets meer aan.',
  noReason: 'de server gaf geen reden',
  columns: { time: 'tijd', reporter: 'van', photos: "foto's", action: 'wat', text: 'tekst' },
  sends: 'versturen',
  skips: 'overslaan',
  dryRun: 'Proef: er is niets verstuurd.',
  read: 'gelezen',
  chosen: 'gekozen',
  wouldSend: 'te versturen',
  sent: 'verstuurd',
  already: 'stond er al',
  alreadyChanged: 'stond er al, in andere vorm',
  skippedTotal: 'overgeslagen',
  refused: 'geweigerd',
  leftOut: 'bijlagen niet mee (ontbreekt, te groot of geen foto)',
  notTried: 'niet geprobeerd',
  passedOver: 'Geen bericht: systeemregels, verwijderd, media weggelaten',
};

export type Words = typeof nl;

const en: Words = {
  help: `Puts posts of a WhatsApp export into the queue as messages.

  npm run import-chat -- --operation ID --group ID [options] export.txt|export.zip

  --operation ID          the operation
  --group ID              the group of which this is the export
  --server ADDRESS        http://127.0.0.1:PORT unless named (PORT from the environment, else 4100);
                          to another machine https only
  --token-file FILE       file with the token; else from NACHTWACHT_TOKEN
  --forward-matching WHAT only posts with one of these words ("brand,vuurwerk"; the start of a word will do),
                          or that match a regular expression ("/brand|vlam/i")
  --dry-run               shows what would be sent and sends nothing
  --show-authors          with --dry-run: show the names in the export
  --lang nl|en            language of this output
  --help                  this text

Times are read as time in Amsterdam, dates always day first. Names and numbers of residents do not go along: they are
called "bewoner 1", "bewoner 2" and so on. Importing again adds nothing twice.
Limits: zip ${MiB(limits.zipBytes)} and ${limits.zipEntries} files, text ${MiB(limits.chatTextBytes)} and ${limits.posts} posts, photo ${MiB(limits.photoBytes)}
(JPEG, PNG, WebP; at most 10 a post), post 4000 characters.
Exit code: 0 all well, 1 not everything was accepted, 2 the command or the file is wrong.`,
  usage: {
    arguments: 'This command holds something unknown. See --help.',
    operation: 'Name the operation with --operation ID.',
    group: 'Name the group with --group ID.',
    server: 'The address at --server is wrong. For example: http://127.0.0.1:4100',
    plainHttp: 'To another machine the token goes over https only.',
    pattern: 'What stands at --forward-matching is no word and no valid regular expression.',
    file: 'Name one file: the export (.txt or .zip).',
    showAuthors: '--show-authors works only together with --dry-run.',
    language: 'Choose --lang nl or --lang en.',
  },
  unusable: {
    noPosts: () => 'There is no WhatsApp chat in this file.',
    notDayFirst: (line) =>
      `Line ${line}: there is no such date with the day first. Make the export on a phone with Dutch settings.`,
    tooManyPosts: (limit) => `The export has more than ${limit} posts.`,
    textTooLarge: () => `The text of the export is larger than ${MiB(limits.chatTextBytes)}.`,
    zipTooLarge: () => `The zip is larger than ${MiB(limits.zipBytes)}. Make an export without videos.`,
    tooManyEntries: (limit) => `The zip has more than ${limit} files.`,
    notAZip: () => 'The zip is damaged.',
    noChatInZip: () => 'There is no chat (.txt) in the zip.',
    severalChatsInZip: (count) => `There are ${count} chats in the zip; there should be one.`,
    unreadableFile: () => 'The file cannot be read.',
  },
  skipped: {
    tooLong: 'longer than 4000 characters',
    unstorable: 'characters that cannot be kept (NUL or half a character)',
    unreadable: 'unreadable characters in the file',
    future: 'its time is in the future',
    photoUnusable: 'attachment is not there, too large or no photo',
  },
  noToken: 'There is no token: put it in NACHTWACHT_TOKEN or name a file with --token-file.',
  badToken: 'The token cannot be read or holds strange characters.',
  noAnswer: 'The server does not answer.',
  stopped: 'Stopped: the server accepts nothing more.',
  noReason: 'the server gave no reason',
  columns: { time: 'time', reporter: 'from', photos: 'photos', action: 'what', text: 'text' },
  sends: 'send',
  skips: 'skip',
  dryRun: 'Dry run: nothing was sent.',
  read: 'read',
  chosen: 'chosen',
  wouldSend: 'to send',
  sent: 'sent',
  already: 'already there',
  alreadyChanged: 'already there, in another form',
  skippedTotal: 'skipped',
  refused: 'refused',
  leftOut: 'attachments left out (missing, too large or no photo)',
  notTried: 'not tried',
  passedOver: 'No posts: system lines, deleted, media omitted',
};

export const wordsIn: Record<Language, Words> = { nl, en };
