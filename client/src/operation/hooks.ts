import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Live } from '../live/live-store.ts';
import { useStore } from '../store/create-store.ts';
import type { Connection, ConnectionStatus } from './connection.ts';
import type { StaffMe } from './me.ts';
import { useOperation } from './OperationContext.tsx';
import type { PendingCommand } from './pending.ts';
import { preflight } from './preflight.ts';
import { createSelectMemo } from './select-memo.ts';

/** The selector returns a primitive or a reference that lives in the state, never a fresh object: see `useSelected`. */
export function usePicture<T>(select: (state: State) => T): T {
  const { picture } = useOperation();
  return useSyncExternalStore(picture.subscribe, () => select(picture.state));
}

/** For derived lists: evaluated once per version, the same list while its members are the same. Pass a stable function. */
export function useSelected<T>(select: (state: State) => T): T {
  const { picture } = useOperation();
  const [memo] = useState(() => createSelectMemo<T>());
  return useSyncExternalStore(picture.subscribe, () => memo(picture, select));
}

/** False until the first snapshot is in. */
export function useReady(): boolean {
  const { picture } = useOperation();
  return useSyncExternalStore(picture.subscribe, () => picture.position !== null);
}

export function useSend(): Connection['send'] {
  return useOperation().connection.send;
}

export function useDismiss(): Connection['dismiss'] {
  return useOperation().connection.dismiss;
}

/** All commands of this screen that are under way, refused or failed; or those that `concerns` picks. Pass a stable function. */
export function usePending(concerns?: (command: PendingCommand) => boolean): readonly PendingCommand[] {
  const commands = useStore(useOperation().connection.pending, (all) => all);
  return useMemo(() => (concerns ? commands.filter(concerns) : commands), [commands, concerns]);
}

export function useConnection(): ConnectionStatus {
  return useStore(useOperation().connection.status, (status) => status);
}

export function useLive<T>(select: (live: Live) => T): T {
  return useStore(useOperation().live.store, select);
}

export function useMe(): StaffMe {
  return useOperation().me;
}

/** Why the server would refuse this now, or null. `data` null asks nothing. */
export function usePreflight<K extends CommandType>(type: K, data: CommandData<K> | null): Refusal | null {
  const { picture, me, live } = useOperation();
  const version = useSyncExternalStore(picture.subscribe, () => picture.version);
  const key = JSON.stringify(data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells; key stands for data
  return useMemo(() => {
    if (data === null) return null;
    const actor: Actor = { kind: 'staff', id: me.staffId, role: me.role };
    const at = new Date(Date.now() + live.store.get().aheadMs).toISOString();
    return preflight(picture.state, { actor, at }, type, data);
  }, [picture, version, type, key, me]);
}

const AT_THE_KEYS_MS = 60_000;
const ACTS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Tells the server that this person is busy with these messages, as long as somebody touches this screen. */
export function useAttendance(messageIds: readonly string[]): void {
  const { connection } = useOperation();
  const ids = messageIds.join();
  useEffect(() => {
    const listed = ids === '' ? [] : ids.split(',');
    let idle: ReturnType<typeof setTimeout> | undefined;
    let present = false;
    const leave = () => {
      present = false;
      connection.attend([], false);
    };
    const act = () => {
      clearTimeout(idle);
      idle = setTimeout(leave, AT_THE_KEYS_MS);
      if (present) return;
      present = true;
      connection.attend(listed, true);
    };
    act();
    for (const name of ACTS) window.addEventListener(name, act, { passive: true });
    return () => {
      clearTimeout(idle);
      for (const name of ACTS) window.removeEventListener(name, act);
    };
  }, [connection, ids]);
}
