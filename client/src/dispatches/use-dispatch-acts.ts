import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { useMemo } from 'react';
import { useOperation } from '../operation/OperationContext.tsx';

type DispatchCommand = Extract<CommandType, `dispatch.${string}`>;

/** Commands of the desk about a dispatch that runs. A new try puts the refusals of earlier ones away. */
export function useDispatchActs() {
  const { connection, picture } = useOperation();
  return useMemo(() => {
    const send = async <K extends DispatchCommand>(type: K, data: CommandData<K>): Promise<boolean> => {
      for (const command of connection.pending.get()) {
        const isAbout = 'dispatchId' in command.data && command.data.dispatchId === data.dispatchId;
        if (command.status !== 'acked' && command.status !== 'waiting' && isAbout) connection.dismiss(command.id);
      }
      return (await connection.send(type, data).done).ok;
    };
    /** Somebody rang the control room about it: told of each message that nobody phoned in before. */
    const phoneIn = (dispatchId: string) => {
      for (const messageId of picture.state.dispatches.get(dispatchId)?.messageIds ?? []) {
        if (picture.state.messages.get(messageId)?.phonedIn === null) connection.send('message.phoneIn', { messageId });
      }
    };
    return { send, phoneIn };
  }, [connection, picture]);
}
