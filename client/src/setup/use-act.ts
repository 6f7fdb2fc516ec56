import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { useState } from 'react';
import { useOperation } from '../operation/OperationContext.tsx';
import { type Reply, submit, type Trouble } from './requests.ts';

export interface Act {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Runs one request at a time and keeps why it was refused; undefined when it was. */
  run: <T>(request: () => Promise<Reply<T>>) => Promise<T | undefined>;
  /** True once the command is durable. */
  submit: <K extends CommandType>(type: K, data: CommandData<K>) => Promise<boolean>;
}

export function useRun(): Pick<Act, 'busy' | 'trouble' | 'run'> {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const run: Act['run'] = async (request) => {
    if (busy) return undefined;
    setBusy(true);
    setTrouble(null);
    const reply = await request();
    setBusy(false);
    if (reply.ok) return reply.value;
    setTrouble(reply.trouble);
    return undefined;
  };
  return { busy, trouble, run };
}

export function useAct(): Act {
  const { operationId } = useOperation();
  const request = useRun();
  return {
    ...request,
    submit: async (type, data) => (await request.run(() => submit(operationId, type, data))) !== undefined,
  };
}
