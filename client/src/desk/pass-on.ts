import { problem } from '@nachtwacht/shared/wire/http.ts';
import { v7 as newId } from 'uuid';

export type PassOn = { readonly operationId: string; readonly path: string; readonly toOperationId: string };
export type PassedOn = { readonly ok: true } | { readonly ok: false; readonly code: string | null };

/** One act on the server: there it is a message, here the record of it. The ids make a second try the same one. */
export function createPassOn({ operationId, path, toOperationId }: PassOn): () => Promise<PassedOn> {
  const body = JSON.stringify({ toOperationId, toMessageId: newId(), commandId: newId() });
  return async () => {
    try {
      const response = await fetch(`/api/operations/${operationId}/${path}/pass-on`, {
        ...{ method: 'POST', credentials: 'same-origin', body },
        headers: { 'content-type': 'application/json' },
      });
      if (response.ok) return { ok: true };
      return { ok: false, code: problem.safeParse(await response.json()).data?.code ?? null };
    } catch {
      return { ok: false, code: null };
    }
  };
}
