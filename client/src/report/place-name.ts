import type { Neighbourhood } from '@nachtwacht/shared/report/neighbourhoods.ts';
import { useTranslation } from 'react-i18next';

/** The district's name, or the group's number once names are destroyed. */
export function usePlaceName(): (place: Pick<Neighbourhood, 'name' | 'groupNumbers'>) => string {
  const { t } = useTranslation('report');
  return ({ name, groupNumbers: [number] }) =>
    name ?? (number === undefined ? t('where.unknown') : t('where.group', { number }));
}
