import { type Accounts, createAccounts } from './accounts.ts';
import { openDatabaseFile } from './database-file.ts';
import { createGatewayTokens, type GatewayTokens } from './gateway-tokens.ts';
import { createLinks, type Links } from './links.ts';
import { createPairings, type Pairings } from './pairings.ts';
import { createPasswords, type Passwords } from './passwords.ts';
import { identitySchema } from './schema.ts';
import { createSessionStore, type SessionStore } from './session-store.ts';

/** Who there is and who is signed in. Its own database, apart from the journal: nothing here is evidence. */
export interface Identity {
  readonly accounts: Accounts;
  readonly sessions: SessionStore;
  readonly links: Links;
  readonly gatewayTokens: GatewayTokens;
  readonly pairings: Pairings;
  readonly passwords: Passwords;
  close(): void;
}

const SWEEP_MS = 30_000;

export async function createIdentity(dataDir: string, now: () => number = Date.now): Promise<Identity> {
  const database = openDatabaseFile(dataDir, 'identity.db', identitySchema);
  const sessions = createSessionStore(database, now);
  const links = createLinks(database, now);
  const accounts = createAccounts(database, now);
  const pairings = createPairings(database, now);
  const passwords = await createPasswords();
  const sweeper = setInterval(() => {
    sessions.sweep();
    links.sweep();
    pairings.sweep();
  }, SWEEP_MS).unref();
  return {
    accounts: {
      ...accounts,
      disable(id) {
        accounts.disable(id);
        sessions.revokeStaff(id);
      },
    },
    sessions,
    links,
    pairings,
    gatewayTokens: createGatewayTokens(database, now),
    passwords,
    close() {
      clearInterval(sweeper);
      database.close();
    },
  };
}

/** For a script that writes beside a running server. */
export function openGatewayTokens(dataDir: string): { tokens: GatewayTokens; close(): void } {
  const database = openDatabaseFile(dataDir, 'identity.db', identitySchema);
  return { tokens: createGatewayTokens(database, Date.now), close: () => database.close() };
}
