import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import { useOperation } from '../operation/OperationContext.tsx';
import type { OpenOperation } from '../operation/open-operation.ts';
import { useDesk } from './DeskContext.tsx';
import type { DeskStore } from './desk-store.ts';
import type { JoinPreview } from './join-choices.ts';

/** Joining decides nothing: no claim is taken, no draft is touched, the selection stays. */
export function useIncidentActs() {
  const operation = useOperation();
  const { desk } = useDesk();
  return useMemo(() => createIncidentActs(operation, desk), [operation, desk]);
}

function createIncidentActs({ connection }: OpenOperation, desk: DeskStore) {
  return {
    join: async ({ incident, joining }: JoinPreview, title: string) => {
      const messageIds = joining.map(({ id }) => id);
      const incidentId = incident?.id ?? newId();
      const answer = await connection.send('incident.join', { incidentId, messageIds, title }).done;
      if (answer.ok && desk.store.get().mode === 'join') desk.change({ mode: 'read' });
    },
    split: async (messageId: string) => {
      const answer = await connection.send('incident.split', { messageIds: [messageId] }).done;
      if (answer.ok && desk.store.get().mode === 'join') desk.change({ mode: 'read' });
    },
    close: (incidentId: string) => void connection.send('incident.close', { incidentId }),
    reopen: (incidentId: string) => void connection.send('incident.reopen', { incidentId }),
  };
}
