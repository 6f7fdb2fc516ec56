import { refusalCodes } from '@nachtwacht/shared/operation/refusal.ts';
import { useTranslation } from 'react-i18next';
import type { Problem } from './problem.ts';
import type { Trouble } from './requests.ts';

/** What the server refused, in words. */
export function useTroubleText(): (trouble: Trouble) => string {
  const { t } = useTranslation('setup');
  const { t: refusals } = useTranslation('refusals');
  return ({ code, fault, retryAfterSeconds }) => {
    if (code === 'unreachable') return t('trouble.unreachable');
    if (code === 'not-signed-in') return t('trouble.signedOut');
    if (code === 'busy') return t('trouble.busy', { count: retryAfterSeconds ?? 5 });
    if (fault) return t('trouble.fault', { fault });
    const known = refusalCodes.find((each) => each === code);
    return known ? refusals(known, { holder: '?' }) : t('trouble.other', { code });
  };
}

export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation('setup');
  return ({ code, values }) => t(`problem.${code}`, { defaultValue: code, ...values });
}
