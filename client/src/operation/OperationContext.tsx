import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useClock } from '../ui/clock.ts';
import { askBuild } from './ask-build.ts';
import { askWhoAmI, chooseOperation, type WhoAmI } from './me.ts';
import { type OpenOperation, openOperation } from './open-operation.ts';

export const OperationContext = createContext<OpenOperation | null>(null);

/** `choose`: signed in as staff but in no operation; `not-staff`: a group admin's session. */
export type Absence = 'loading' | 'signed-out' | 'unreachable' | 'choose' | 'not-staff';

export interface OperationProviderProps {
  /** Default: `?operation=` of the address, else the first live operation of who is signed in. */
  readonly operationId?: string;
  /** What stands here until there is an operation. */
  readonly fallback: (absence: Absence) => ReactNode;
  readonly children: ReactNode;
}

const RETRY_MS = 3_000;

/** Opens one operation for all that stands below: picture, live and connection. */
export function OperationProvider({ operationId, fallback, children }: OperationProviderProps) {
  const clock = useClock();
  const [opened, setOpened] = useState<OpenOperation | null>(null);
  const [absence, setAbsence] = useState<Absence>('loading');

  useEffect(() => {
    const page = new AbortController();
    let mine: OpenOperation | null = null;

    const start = async () => {
      const [who, build] = await Promise.all([askWhoAmI(), askBuild()]);
      if (page.signal.aborted) return;
      const found = find(who, operationId);
      if (typeof found === 'string') {
        setAbsence(found);
        if (found === 'unreachable') retry = setTimeout(start, RETRY_MS);
        return;
      }
      mine = openOperation({ ...found, build });
      const { live } = mine;
      live.store.subscribe(() => clock.correct(live.store.get().aheadMs));
      setOpened(mine);
    };
    let retry: ReturnType<typeof setTimeout> | undefined;
    void start();

    return () => {
      page.abort();
      clearTimeout(retry);
      mine?.connection.close();
      setOpened(null);
    };
  }, [operationId, clock]);

  if (!opened) return fallback(absence);
  return <OperationContext value={opened}>{children}</OperationContext>;
}

export function useOperation(): OpenOperation {
  const operation = useContext(OperationContext);
  if (!operation) throw new Error('No OperationProvider above this component');
  return operation;
}

function find(who: WhoAmI, asked: string | undefined) {
  if (who.kind !== 'signed-in') return who.kind;
  const { me } = who;
  if (me.kind !== 'staff') return 'not-staff';
  const operationId = asked ?? chooseOperation(me, location.search);
  return operationId ? { me, operationId } : 'choose';
}
