import type { StaffRole } from '@nachtwacht/shared/operation/actor.ts';
import { mayEver, policy } from '@nachtwacht/shared/operation/policy.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { useMe, usePicture } from '../operation/hooks.ts';

/** May this person ask for such a command while the operation is as it is now? A district officer reads only. */
export function useMay(type: CommandType): boolean {
  const role: StaffRole = useMe().role;
  const status = usePicture((state) => state.operation?.status ?? 'none');
  return mayEver(role, type) && policy[type].during.includes(status);
}
