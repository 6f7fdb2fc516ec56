import type { MessageKind } from '@nachtwacht/shared/hints/hint.ts';
import { type EmergencyTopic, emergencyTopic } from '@nachtwacht/shared/hints/lexicon.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { TFunction } from 'i18next';

const MAX_TOPICS = 2;
/** Say nothing from six metres. */
const SILENT: readonly MessageKind[] = ['chatter', 'other'];

/** What a message is about without its text: the reasons of its urgency, else its kinds, else words if the wall has them, else its number. */
export function topicWords(t: TFunction<['wall', 'common']>, message: Message): string {
  const topics = message.urgencyReasons
    .filter((reason): reason is EmergencyTopic => emergencyTopic.safeParse(reason).success)
    .slice(0, MAX_TOPICS)
    .map((topic) => t(`topic.${topic}`));
  if (topics.length > 0) return capitalised(topics.join(', '));
  if (message.returned) return t('queue.returned', { number: message.number });
  const kinds = message.hints?.kinds.filter((kind) => !SILENT.includes(kind)).slice(0, MAX_TOPICS) ?? [];
  if (kinds.length > 0) return capitalised(kinds.map((kind) => t(`kind.${kind}`, { ns: 'common' })).join(', '));
  const words = message.content?.words.slice(0, MAX_TOPICS) ?? [];
  if (words.length > 0) return capitalised(words.join(', '));
  if (message.urgencyReasons.includes('112-called')) return capitalised(t('queue.called112'));
  return t('queue.message', { number: message.number });
}

/** "S. de Wit" as it is said aloud: "De Wit". */
export function surname(name: string): string {
  return capitalised(name.replace(/^(?:\p{Lu}\.\s*)+/u, ''));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
