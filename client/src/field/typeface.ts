interface NetworkInformation {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** The typeface is for looks: it comes last, and not over a network that is needed for messages. */
export async function loadTypeface(): Promise<void> {
  const told: NetworkInformation | undefined = (navigator as { connection?: NetworkInformation }).connection;
  const isPoor = told?.saveData === true || (told?.effectiveType !== undefined && told.effectiveType !== '4g');
  if (!isPoor) await import('../theme/inter.css').catch(() => undefined);
}
