import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import { useEffect, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useDismiss, usePicture, useSend } from '../operation/hooks.ts';

/** `writing` until it is sent and again when it is taken back; `waiting` for a second reader; `out` once the hold has passed. */
export type Phase = 'writing' | 'sending' | 'waiting' | 'held' | 'undone' | 'out';

export type Trouble = { readonly refusal: Refusal } | { readonly fault: string };

export interface Outgoing {
  readonly phase: Phase;
  readonly trouble: Trouble | null;
  send: (data: Omit<CommandData<'broadcast.hold'>, 'broadcastId'>) => void;
  undo: () => void;
}

/** One broadcast on its way: handed to the server, held, then out or taken back. */
export function useOutgoing(broadcastId: string | null, onSending: (broadcastId: string) => void): Outgoing {
  const sendCommand = useSend();
  const dismiss = useDismiss();
  const [waiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const mounted = useMounted();
  const status = usePicture((state) => statusOf(broadcastId === null ? undefined : state.broadcasts.get(broadcastId)));

  const listen = async ({ id, done }: ReturnType<typeof sendCommand>) => {
    const answer = await done;
    if (answer.ok || !mounted.current) return;
    dismiss(id);
    setWaiting(false);
    setTrouble('refusal' in answer ? { refusal: answer.refusal } : { fault: answer.fault });
  };

  return {
    phase: toPhase(status, waiting),
    trouble,
    send: (data) => {
      const fresh = uuidv7();
      setWaiting(true);
      setTrouble(null);
      onSending(fresh);
      void listen(sendCommand('broadcast.hold', { ...data, broadcastId: fresh }));
    },
    undo: () => {
      if (broadcastId && (status === 'held' || status === 'waiting'))
        void listen(sendCommand('broadcast.undo', { broadcastId }));
    },
  };
}

type Status = Broadcast['status'] | 'waiting';

function statusOf(broadcast: Broadcast | undefined): Status | null {
  if (!broadcast) return null;
  return broadcast.status === 'held' && broadcast.awaitsReader ? 'waiting' : broadcast.status;
}

function toPhase(status: Status | null, waiting: boolean): Phase {
  if (status === null) return waiting ? 'sending' : 'writing';
  return status === 'sent' || status === 'ended' ? 'out' : status;
}

function useMounted() {
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}
