import type { FoundPlace } from '@nachtwacht/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { askPlaces, findOwnPlaces } from './find-places.ts';

const PAUSE_MS = 250;

/** The operation's own names at once, those from afar after a pause in the typing; `silent`: these did not answer. */
export function useFoundPlaces(asked: string, hasPlaceSearch: boolean) {
  const { t } = useTranslation('map');
  const { picture } = useOperation();
  const [far, setFar] = useState<{ asked: string; places: FoundPlace[] | null }>();
  useEffect(() => {
    if (!hasPlaceSearch || asked.trim().length < 3) return undefined;
    const page = new AbortController();
    const near = picture.state.operation?.content?.centre ?? { lng: 4.885, lat: 52.087 };
    const timer = setTimeout(async () => {
      const places = await askPlaces(asked.trim(), near, page.signal);
      if (!page.signal.aborted) setFar({ asked, places });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      page.abort();
    };
  }, [asked, hasPlaceSearch, picture]);
  const own = findOwnPlaces(picture.state, asked, t('search.group'));
  const added = far?.asked === asked ? far : undefined;
  return { places: [...own, ...(added?.places ?? [])], silent: added?.places === null };
}
