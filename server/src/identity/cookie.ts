const NAME = '__Host-session';

/** The secret in a `Cookie` header. Two cookies of that name are nobody's. */
export function readSessionCookie(header: string | undefined): string | null {
  if (!header || header.length > 8192) return null;
  const found = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${NAME}=`));
  const value = found.length === 1 ? found[0]?.slice(NAME.length + 1) : undefined;
  return value && /^[\w-]{43}$/.test(value) ? value : null;
}

export function toSessionCookie(secret: string, maxAgeSeconds: number): string {
  return `${NAME}=${secret}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Strict`;
}

export const clearedSessionCookie = `${NAME}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Strict`;
