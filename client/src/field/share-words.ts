import type { FieldBroadcast } from '@nachtwacht/shared/wire/field.ts';
import type { TFunction } from 'i18next';
import { selectFacts } from './broadcast-facts.ts';

type Say = TFunction<'field'>;

/** The text for the group. An exercise says so in its first word, because it leaves the phone. */
export function toBroadcastShare(t: Say, broadcast: FieldBroadcast, exercise: boolean, until: string): string {
  const { title, text, ended } = broadcast;
  if (ended) {
    const words = ended.text || t(`broadcast.endedText.${ended.reason}`);
    return lines([mark(t, exercise), title ? `*${title}*` : null, words]);
  }
  const facts = selectFacts(broadcast).map(({ name, words }) => `• ${t(`broadcast.${name}`)}: ${words}`);
  return lines([
    mark(t, exercise),
    `*${title ?? t('broadcast.kind')}*`,
    text,
    facts.length > 0 ? facts.join('\n') : null,
    t('broadcast.validUntil', { time: until }),
    t('broadcast.shareFooter'),
  ]);
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
