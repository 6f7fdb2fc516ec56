import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
import type { TFunction } from 'i18next';

const topics = ['fire', 'weapon', 'injury', 'violence', 'danger'] as const;

/** Why a row stands where it stands, in the words of the row: "brand zonder 112", "normaal, oudste eerst". */
export function reasonText(t: TFunction<'desk'>, message: Message, dispatch: Dispatch | undefined): string {
  if (message.returned?.reason === 'withdrawn') return t('reason.withdrawn');
  if (message.returned) {
    const why = dispatch?.turnDownReason ?? 'other';
    const words = why === 'other' && dispatch?.content?.outcomeText;
    return t('reason.turnedDown', { reason: words || t(`dispatch.turnDown.${why}`) });
  }
  if (message.urgency === 'urgent') return urgentText(t, message);
  if (message.urgency === 'normal') return t('reason.normal');
  if (message.urgencyReasons.includes('112-called')) return t('reason.raised112');
  const words = message.content?.words.slice(0, 3).join(', ');
  return words ? t('reason.raised', { words }) : t('reason.raisedPlain');
}

function urgentText(t: TFunction<'desk'>, message: Message): string {
  const topic = topics.find((each) => message.urgencyReasons.includes(each));
  const reason = topic ? t(`topic.${topic}`) : t('reason.urgent');
  if (message.called112 === 'yes') return t('reason.with112', { reason });
  if (message.phonedIn) return t('reason.phonedIn', { reason });
  return isUnphoned(message) ? t('reason.without112', { reason }) : reason;
}
