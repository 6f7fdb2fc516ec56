import type { StaffRole } from '@nachtwacht/shared/operation/actor.ts';
import { useTranslation } from 'react-i18next';

/** A role as it stands alone, with a capital. */
export function useRoleName(): (role: StaffRole) => string {
  const { t } = useTranslation();
  return (role) => {
    const name = t(`role.${role}`);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
}
