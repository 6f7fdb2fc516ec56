/** Whole-text lines that the app writes in place of a post. */
const deleted =
  /^(?:dit bericht is verwijderd|(?:u|je|jij) hebt dit bericht verwijderd|je verwijderde dit bericht|dit bericht is verwijderd door (?:beheerder|de beheerder).*|this message was deleted|you deleted this message|this message was deleted by admin.*)\.?$/iu;

const placeholders = [
  /^null$/u,
  /^wachten? op dit bericht\b/iu,
  /^waiting for this message\b/iu,
  /^(?:gemiste (?:groeps)?(?:spraak|video)oproep|missed (?:group )?(?:voice|video) call)\b/iu,
  /^(?:je hebt een bericht voor eenmalige weergave ontvangen|you received a view once message)\b/iu,
  /^(?:berichten en (?:oproepen|gesprekken) (?:zijn|worden)|messages and calls are) (?:end-to-end|beveiligd)/iu,
];

const omitted =
  /^<[^<>\n]{1,40} (?:weggelaten|omitted)>$|\u200e(?:afbeelding|video|audio|sticker|gif|document|contactkaart|videobericht) weggelaten|\u200e(?:image|video|audio|sticker|gif|document|contact card|video note) omitted/gimu;

/** The iPhone sets U+200E before its own words; these are still what a resident sent. */
const sentByResident = /^(?:(?:live[ -])?locati(?:e|on)\b|(?:poll|peiling)\b|https:\/\/maps\.)/iu;

/** On Android a notice that holds a colon looks as if its first half were an author: `Rik heeft de naam gewijzigd in "A`. */
const noticeAuthor = new RegExp(
  [
    '\\s(?:heeft|hebt|has|have) [^]*["“„]',
    '\\s(?:heeft|hebt|is|has|have|was) [^]*\\b(?:gewijzigd|veranderd|toegevoegd|verwijderd|gemaakt|aangemaakt)\\b',
    '\\s(?:wijzigde|veranderde|voegde|changed|added|removed|created)\\s',
  ].join('|'),
  'u',
);

const edited = /\s*\u200e?<(?:dit bericht is bewerkt|this message was edited)\.?>\s*$/iu;
const attachedAndroid =
  /^\u200e?([^\n<>:"/\\|?*]{1,200}\.\w{2,5}) \((?:bestand (?:bijgevoegd|toegevoegd)|file attached)\)\s*/iu;
const attachedIphone = /\s*\u200e?<(?:bijgevoegd|attached):\s*([^\n<>]{1,200})>\s*/giu;
// A post of this length is too long in any case; the patterns below are not meant for a page of blanks.
const readableCharacters = 8192;
const boundaryMarks = /^[\u200e\u200f\s]+|[\u200e\u200f\s]+$/gu;

/** What one entry of an export is. `post` has its text without the app's own additions. */
export type Entry =
  | { readonly kind: 'post'; readonly text: string; readonly files: readonly string[] }
  | { readonly kind: 'system' | 'deleted' | 'omitted' };

export function isNoticeAuthor(author: string): boolean {
  return noticeAuthor.test(author);
}

/** `message` is what the export has after the author's name. */
export function readEntry(message: string): Entry {
  if (message.length > readableCharacters) return { kind: 'post', text: message, files: [] };
  const byTheApp = message.startsWith('\u200e');
  const { text: withoutFiles, files } = takeFiles(message.replace(edited, ''));
  const text = withoutFiles.replace(omitted, '\n').replace(boundaryMarks, '');
  if (files.length > 0) return { kind: 'post', text, files };
  const hadMedia = withoutFiles.search(omitted) !== -1;
  if (text === '') return { kind: hadMedia ? 'omitted' : 'system' };
  if (deleted.test(text)) return { kind: 'deleted' };
  if (placeholders.some((pattern) => pattern.test(text))) return { kind: 'system' };
  if (byTheApp && !hadMedia && !sentByResident.test(text)) return { kind: 'system' };
  return { kind: 'post', text, files };
}

function takeFiles(message: string): { text: string; files: string[] } {
  const android = attachedAndroid.exec(message);
  if (android) return { text: message.slice(android[0].length), files: [(android[1] ?? '').trim()] };
  const files: string[] = [];
  const text = message.replace(attachedIphone, (_whole, name: string) => {
    files.push(name.trim());
    return '\n';
  });
  return { text, files };
}
