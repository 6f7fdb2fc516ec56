/** The closed list of reasons for which a command changes nothing. Screens translate each. */
export const refusalCodes = [
  'invalid',
  'unknown-command',
  'not-allowed',
  'unknown-operation',
  'operation-exists',
  'operation-not-live',
  'operation-not-draft',
  'operation-not-closed',
  'unknown-staff',
  'unknown-group',
  'unknown-admin',
  'unknown-message',
  'unknown-dispatch',
  'unknown-feedback',
  'unknown-broadcast',
  'id-taken',
  'not-your-group',
  'not-your-message',
  'admin-revoked',
  'already-joined',
  'too-many-photos',
  'held-by-other',
  'already-yours',
  'not-claimed-by-you',
  'too-many-claims',
  'already-decided',
  'not-later',
  'time-not-ahead',
  'step-not-forward',
  'dispatch-ended',
  'outcome-needs-text',
  'reason-needs-text',
  'nothing-owed',
  'placeholder-left',
  'nobody-to-ask',
  'unknown-incident',
  'incident-closed',
  'incident-open',
  'nothing-to-join',
  'not-in-incident',
  'audience-changed',
  'audience-empty',
  'photo-not-covered',
  'proof-needed',
  'own-proof',
  'hold-over',
  'too-soon',
  'nobody-to-remind',
  'broadcast-not-active',
  'limit-reached',
  'command-id-reused',
  'busy',
  'journal-stopped',
  'too-large',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A refusal is a value. `holder` names a staff id, `retryAfterSeconds` goes with `busy`, `issues` with `invalid`. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly holder?: string;
  readonly retryAfterSeconds?: number;
  readonly issues?: readonly { path: string; message: string }[];
}

export function refuse(code: RefusalCode, detail: Omit<Refusal, 'code'> = {}): { refusal: Refusal } {
  return { refusal: { code, ...detail } };
}
