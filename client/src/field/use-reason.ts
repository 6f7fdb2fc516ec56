import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import { useTranslation } from 'react-i18next';

/** A refusal in words. */
export function useReason(): (refusal: Refusal | null) => string {
  const { t } = useTranslation('refusals');
  return (refusal) => (refusal ? t(refusal.code, { holder: refusal.holder ?? '' }) : '');
}
