import { hash, verify } from '@node-rs/argon2';

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most so many passwords are worked on or wait at once; each takes 19 MiB and a thread. */
export const MAX_PASSWORDS_AT_WORK = 16;

export interface Passwords {
  /** Null when too many are at work. */
  hash(password: string): Promise<string> | null;
  /** Takes as much work where there is no account. Null when too many are at work. */
  verify(stored: string | null, password: string): Promise<boolean> | null;
}

export async function createPasswords(): Promise<Passwords> {
  const nobodys = await hash('nobody has this password', cost);
  let atWork = 0;

  async function work<T>(promise: Promise<T>): Promise<T> {
    atWork += 1;
    try {
      return await promise;
    } finally {
      atWork -= 1;
    }
  }

  const isFull = () => atWork >= MAX_PASSWORDS_AT_WORK;
  return {
    hash: (password) => (isFull() ? null : work(hash(password, cost))),
    verify: (stored, password) =>
      isFull() ? null : work(verify(stored ?? nobodys, password).then((fits) => fits && stored !== null)),
  };
}
