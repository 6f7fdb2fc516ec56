import type { Admin, Group } from '@nachtwacht/shared/groups/group.ts';
import type { Hotspot } from '@nachtwacht/shared/knowledge/knowledge.ts';
import type { Operation, StaffMember, State } from '@nachtwacht/shared/operation/state.ts';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { type Invitations, useInvitations } from './InvitationsProvider.tsx';

export interface Overview {
  readonly operation: Operation | null;
  readonly groups: readonly Group[];
  readonly admins: readonly Admin[];
  readonly staff: readonly StaffMember[];
  readonly hotspots: readonly Hotspot[];
  readonly cannedTexts: number;
  readonly invitations: Pick<Invitations, 'states' | 'signedIn'>;
}

export type AdminState = 'joined' | 'invited' | 'expired' | 'notYet' | 'left' | 'revoked';

export function useOverview(): Overview {
  return {
    operation: usePicture((state) => state.operation),
    groups: useSelected(selectGroups),
    admins: useSelected(selectAdmins),
    staff: useSelected(selectStaff),
    hotspots: useSelected(selectHotspots),
    cannedTexts: usePicture((state) => state.cannedTexts?.length ?? 0),
    invitations: useInvitations(),
  };
}

const selectGroups = (state: State) => [...state.groups.values()].sort((a, b) => a.number - b.number);
const selectAdmins = (state: State) => [...state.admins.values()];
const selectStaff = (state: State) => [...state.staff.values()].filter(({ active }) => active);
const selectHotspots = (state: State) => [...state.hotspots.values()];

/** The journal knows who joined; only the server knows whether a link waits. */
export function adminStateOf(admin: Admin, states: Overview['invitations']['states']): AdminState {
  if (admin.hasLeft) return 'left';
  if (admin.status !== 'invited') return admin.status;
  const link = states.get(admin.id);
  if (link === 'open') return 'invited';
  return link === 'expired' ? 'expired' : 'notYet';
}

export function isEditable({ operation }: Pick<Overview, 'operation'>): boolean {
  return operation?.status === 'draft' || operation?.status === 'live';
}
