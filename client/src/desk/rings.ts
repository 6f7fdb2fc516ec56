import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';

/** The call button stands on what nobody phoned in, unless a colleague has it in hand. */
export function rings(message: Message, holderName: string | undefined, mine: boolean): boolean {
  return message.triage !== 'decided' && isUnphoned(message) && (holderName === undefined || mine);
}
