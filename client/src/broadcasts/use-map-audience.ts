import type { AudienceSelection } from '@nachtwacht/shared/broadcasts/audience.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience as MapAudience } from '../map/place-on-map.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { toMapAudience } from './audience-choice.ts';
import type { Preview } from './use-preview.ts';

/** Keeps the map's drawing of the audience up to date, and takes it off when the composer goes. */
export function useMapAudience(
  selection: AudienceSelection | null,
  preview: Preview | null,
  onAudience: ((audience: readonly MapAudience[]) => void) | undefined,
) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const { picture } = useOperation();
  const { groupIds, adminIds } = preview?.audience ?? { groupIds: [], adminIds: [] };
  const label = t('broadcasts:audience.onMap', {
    groups: t('common:count.groups', { count: groupIds.length }),
    admins: t('common:count.admins', { count: adminIds.length }),
  });
  useEffect(() => {
    onAudience?.(toMapAudience(picture.state, selection, label));
  }, [onAudience, picture, selection, label]);
  useEffect(() => () => onAudience?.([]), [onAudience]);
}
