import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Everything that can be set, by environment. The README lists the same names. */
const environment = z.object({
  PORT: port.default(4100),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  /** Exact origins that may connect, comma separated; loopback names of the own port are added in demo mode. */
  ORIGINS: z.string().default(''),
  MAPBOX_TOKEN: z.string().regex(/^pk\./, 'a public token that starts with pk.').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** A second file to which signed checkpoints are copied. */
  CHECKPOINT_COPY: z.string().min(1).optional(),
  /** Behind a reverse proxy: how many proxies to trust for the client address. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  WALL_BODIES: flag.default(false),
});

export type Config = z.infer<typeof environment>;

/** The settings, or one sentence that says what is wrong with them. */
export function readConfig(env: Record<string, string | undefined>): { config: Config } | { sentence: string } {
  const known = Object.fromEntries(
    Object.keys(environment.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const parsed = environment.safeParse(known);
  if (parsed.success) return { config: parsed.data };
  const told = parsed.error.issues.map((issue) => `${issue.path.join('.')} is not valid: ${issue.message}`);
  return { sentence: `Nachtwacht cannot start: ${told.join('; ')}.` };
}
