import type { InvitationLinks, InvitationsOverview } from '@nachtwacht/shared/wire/http.ts';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { askInvitations, inviteAdmins, type Reply } from './requests.ts';

type LinkState = InvitationsOverview['admins'][number]['state'];
export type IssuedLink = InvitationLinks['invitations'][number];

export interface Invitations {
  /** By admin id: what became of the last link. */
  readonly states: ReadonlyMap<string, LinkState>;
  /** Staff who signed in ever. */
  readonly signedIn: ReadonlySet<string>;
  /** Links made on this screen since it opened; the server cannot show them again. */
  readonly links: readonly IssuedLink[];
  invite: (adminIds: readonly string[]) => Promise<Reply<unknown>>;
  refresh: () => void;
}

const nobody: Invitations = {
  ...{ states: new Map(), signedIn: new Set(), links: [] },
  ...{ invite: async () => ({ ok: true, value: null }), refresh: () => undefined },
};
const InvitationsContext = createContext<Invitations>(nobody);

export function useInvitations(): Invitations {
  return useContext(InvitationsContext);
}

const MAX_AT_ONCE = 500;

export function InvitationsProvider({ children }: { children: ReactNode }) {
  const { operationId } = useOperation();
  const [told, setTold] = useState<InvitationsOverview>({ admins: [], signedInStaffIds: [] });
  const [links, setLinks] = useState<readonly IssuedLink[]>([]);
  // Who joins or comes in changes the journal or the presence; the answer is asked anew when it may have changed.
  const people = usePicture((state) => `${state.admins.size} ${state.staff.size} ${joinedOf(state.admins)}`);

  const refresh = useCallback(() => {
    void askInvitations(operationId).then((reply) => reply.ok && setTold(reply.value));
  }, [operationId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: people says when to ask again
  useEffect(refresh, [refresh, people]);

  const invite = useCallback(
    async (adminIds: readonly string[]): Promise<Reply<unknown>> => {
      const reply = await inviteAdmins(operationId, adminIds.slice(0, MAX_AT_ONCE));
      if (!reply.ok) return reply;
      const fresh = reply.value.invitations;
      const renewed = new Set(fresh.map(({ adminId }) => adminId));
      setLinks((known) => [...known.filter(({ adminId }) => !renewed.has(adminId)), ...fresh]);
      refresh();
      return reply;
    },
    [operationId, refresh],
  );

  const value = useMemo(
    () => ({
      states: new Map(told.admins.map(({ adminId, state }) => [adminId, state])),
      signedIn: new Set(told.signedInStaffIds),
      ...{ links, invite, refresh },
    }),
    [told, links, invite, refresh],
  );
  return <InvitationsContext value={value}>{children}</InvitationsContext>;
}

function joinedOf(admins: ReadonlyMap<string, { status: string }>): number {
  return [...admins.values()].filter(({ status }) => status === 'joined').length;
}
