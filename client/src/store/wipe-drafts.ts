/** Under it stands everything that was typed and not sent: decisions, broadcasts, questions. */
export const DRAFTS = 'nachtwacht.drafts.';

/** At sign-out: what somebody typed about residents does not stay on a shared computer. */
export function wipeDrafts(storage: Storage = localStorage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(DRAFTS)) storage.removeItem(key);
}
