import type { FieldBroadcast } from '@nachtwacht/shared/wire/field.ts';
import type { TFunction } from 'i18next';

type Say = TFunction<'field'>;

// Not any 112: that is a house number as well.
const SAYS_112 = /\bbel (?:dan |direct |meteen |altijd )?112\b/iu;

/**
 * The text for the group: word for word what its writer saw, under who says it and when. An exercise says so first,
 * because it leaves the phone. `time`: when the police said it.
 */
export function toBroadcastShare(t: Say, broadcast: FieldBroadcast, exercise: boolean, time: string): string {
  const { title, text, ended } = broadcast;
  const signature = t('broadcast.shareSignature', { time });
  if (ended) {
    const words = ended.text || t(`broadcast.shareEnded.${ended.reason}`);
    return lines([mark(t, exercise), `*${[signature, title].filter(Boolean).join(' ')}*`, words]);
  }
  // What to do stands in the text already, unless its writer took it out.
  const whatToDo = text && SAYS_112.test(text) ? null : t('broadcast.shareFooter');
  return lines([mark(t, exercise), `*${[signature, title].filter(Boolean).join(' ')}*`, text, whatToDo]);
}

export function toAnswerShare(t: Say, text: string, exercise: boolean): string {
  return lines([mark(t, exercise), `${t('answer.shareLead')} ${text}`]);
}

export function toQuestionShare(t: Say, text: string, exercise: boolean): string {
  return lines([mark(t, exercise), `${t('talk.shareLead')} ${text}`]);
}

const mark = (t: Say, exercise: boolean) => (exercise ? `*${t('share.exercise')}*` : null);

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}
