import type { OutboxOverview } from '@nachtwacht/shared/wire/outbox.ts';
import { useCallback, useEffect, useState } from 'react';
import { useOperation } from '../operation/OperationContext.tsx';
import { askOutbox, retryDelivery, type Trouble } from './requests.ts';

const REFRESH_MS = 4000;

export interface OutboxView {
  /** Null until first told. */
  readonly overview: OutboxOverview | null;
  readonly trouble: Trouble | null;
  readonly retry: (deliveryIds: readonly string[]) => Promise<void>;
}

/** Asked again every few seconds while somebody looks at it. */
export function useOutbox(): OutboxView {
  const { operationId } = useOperation();
  const [overview, setOverview] = useState<OutboxOverview | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const ask = useCallback(async () => {
    const reply = await askOutbox(operationId);
    if (reply.ok) setOverview(reply.value);
    setTrouble(reply.ok ? null : reply.trouble);
  }, [operationId]);

  useEffect(() => {
    void ask();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask();
    }, REFRESH_MS);
    return () => clearInterval(timer);
  }, [ask]);

  const retry = async (deliveryIds: readonly string[]) => {
    for (const deliveryId of deliveryIds) {
      const reply = await retryDelivery(operationId, deliveryId);
      if (!reply.ok) return setTrouble(reply.trouble);
    }
    await ask();
  };
  return { overview, trouble, retry };
}
