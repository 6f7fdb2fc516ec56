import { type RefusalCode, refusalCodes } from '@nachtwacht/shared/operation/refusal.ts';
import { membersOf, numberOf, oneOf, parseJson, textOf } from '../store/outside-data.ts';
import type { Delivery } from './outbox-item.ts';

const RETRY_SECONDS = 15;
const RECEIVED: Delivery = { ok: true, receipt: { firstSeq: 0, lastSeq: 0, hash: '', repeated: false } };

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * What the server made of a command or a photo. Only words that Nachtwacht itself says count: the sign-in page of
 * somebody's wifi also answers with 200.
 */
export function toDelivery({ status, body }: HttpAnswer): Delivery {
  const told = membersOf(parseJson(body));
  if (told.ok === true || (status < 300 && textOf(told.photoId) !== null)) return RECEIVED;
  const said = textOf(told.code);
  const fault = textOf(told.fault);
  if (said === null && fault === null) return 'no-answer';
  const code = oneOf(refusalCodes, said);
  if (code === 'busy' || status === 429) {
    return {
      ok: false,
      refusal: { code: 'busy', retryAfterSeconds: numberOf(told.retryAfterSeconds) ?? RETRY_SECONDS },
    };
  }
  if (status >= 500) return 'no-answer';
  if (said === 'not-signed-in') return 'offline';
  return { ok: false, refusal: { code: code ?? byStatus(status) } };
}

function byStatus(status: number): RefusalCode {
  if (status === 413) return 'too-large';
  return status === 401 || status === 403 ? 'not-allowed' : 'invalid';
}
