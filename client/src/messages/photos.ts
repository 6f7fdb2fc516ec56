import type { Photo } from '../ui/PhotoThumb.tsx';

/** Where the photos of a message are read; the session says who may. */
export function toPhotos(operationId: string, photoIds: readonly string[], alt: string): readonly Photo[] {
  return photoIds.map((id, index) => {
    const url = `/api/operations/${operationId}/photos/${id}`;
    return { id, thumbUrl: `${url}?size=thumb`, fullUrl: `${url}?size=full`, alt: `${alt} (${index + 1})` };
  });
}
