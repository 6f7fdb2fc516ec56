import type { LivePacket } from '@nachtwacht/shared/wire/staff.ts';

type Delta = NonNullable<LivePacket['reach']>;

/** Which admins have a phone connected, and who came and went since it was last told. */
export interface Reach {
  came(adminId: string): void;
  went(adminId: string): void;
  has(adminId: string): boolean;
  all(): string[];
  /** Null when nothing changed. */
  takeDelta(): Delta | null;
}

export function createReach(onChange: () => void): Reach {
  const phones = new Map<string, number>();
  let told = new Set<string>();
  let touched = new Set<string>();
  const count = (adminId: string, step: 1 | -1) => {
    const phonesNow = (phones.get(adminId) ?? 0) + step;
    if (phonesNow <= 0) phones.delete(adminId);
    else phones.set(adminId, phonesNow);
    touched.add(adminId);
    onChange();
  };
  return {
    came: (adminId) => count(adminId, 1),
    went: (adminId) => count(adminId, -1),
    has: (adminId) => phones.has(adminId),
    all: () => [...phones.keys()],
    takeDelta: () => {
      const came = [...touched].filter((adminId) => phones.has(adminId) && !told.has(adminId));
      const went = [...touched].filter((adminId) => !phones.has(adminId) && told.has(adminId));
      touched = new Set();
      if (came.length + went.length === 0) return null;
      told = new Set(phones.keys());
      return { ...(came.length > 0 ? { came } : {}), ...(went.length > 0 ? { went } : {}) };
    },
  };
}
