import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useActs } from './use-acts.ts';
import { useBack } from './use-back.ts';
import { WaiveReasons } from './WaiveReasons.tsx';

/** Why this message is not answered. */
export function WaiveChoice({ message }: { message: Message }) {
  const acts = useActs();
  const back = useBack();
  return <WaiveReasons onWaive={(reason, text) => acts.waive(message.id, reason, text)} onBack={back} />;
}
