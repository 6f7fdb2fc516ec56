import type { CoverPhoto } from '@nachtwacht/shared/broadcasts/photos.ts';
import { problem } from '@nachtwacht/shared/wire/http.ts';
import { v7 } from 'uuid';
import { z } from 'zod';

/** The id of the photo that the server made or took, or the code of why not. */
export type PhotoReply = { readonly photoId: string } | { readonly code: string };

const made = z.object({ photoId: z.string() });

export function askCovered(operationId: string, cover: CoverPhoto): Promise<PhotoReply> {
  return ask(`/api/operations/${operationId}/broadcast-photos`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify(cover),
  });
}

/** A photo of the desk's own, from a file. */
export function bringPhoto(operationId: string, file: Blob): Promise<PhotoReply> {
  return ask(`/api/operations/${operationId}/broadcast-photos/${v7()}`, {
    ...{ method: 'PUT', headers: { 'content-type': file.type || 'image/jpeg' } },
    body: file,
  });
}

async function ask(path: string, request: RequestInit): Promise<PhotoReply> {
  try {
    const response = await fetch(path, { ...request, credentials: 'same-origin' });
    const body: unknown = await response.json();
    if (response.ok) return made.safeParse(body).data ?? { code: 'fault' };
    return { code: problem.safeParse(body).data?.code ?? 'fault' };
  } catch {
    return { code: 'unreachable' };
  }
}
