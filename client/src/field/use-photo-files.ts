import { type RefObject, useEffect, useRef } from 'react';
import { toPhotos } from '../messages/photos.ts';

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/**
 * The covered photos of a broadcast as files, fetched before they are asked for: a share sheet opens only in the wake
 * of a press. None where the phone shares no files or saves data; the text goes without them.
 */
export function usePhotoFiles(operationId: string, photoIds: readonly string[]): RefObject<readonly File[]> {
  const files = useRef<readonly File[]>([]);
  const ids = photoIds.join(' ');
  useEffect(() => {
    files.current = [];
    if (ids === '' || typeof navigator.canShare !== 'function' || savesData()) return undefined;
    const leaving = new AbortController();
    const photos = toPhotos(operationId, ids.split(' '), '');
    Promise.all(photos.map(({ fullUrl }, index) => fetchFile(fullUrl, index + 1, leaving.signal))).then(
      (fetched) => {
        if (!leaving.signal.aborted) files.current = fetched;
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [operationId, ids]);
  return files;
}

async function fetchFile(url: string, number: number, signal: AbortSignal): Promise<File> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(String(response.status));
  const blob = await response.blob();
  return new File([blob], `politie-${number}.${endings[blob.type] ?? 'jpg'}`, { type: blob.type });
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
