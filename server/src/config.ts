import { z } from 'zod';
import { defaultPushHosts, isListOfHosts } from './channels/push/push-hosts.ts';
import { isLoopbackHost } from './http/addresses.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Everything that can be set, by environment. The README lists the same names. */
const environment = z.object({
  PORT: port.default(4100),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  /** Exact origins that may connect, comma separated; loopback names of the own port are added in demo mode. */
  ORIGINS: z.string().default('').refine(isListOfOrigins, 'addresses such as https://nachtwacht.example, no path'),
  MAPBOX_TOKEN: z.string().regex(/^pk\./, 'a public token that starts with pk.').optional(),
  /** PDOK's BRT-Achtergrondkaart as a base map; pages then fetch tiles from there. */
  PDOK: flag.default(false),
  PDOK_TILES_URL: z.url({ protocol: /^https?$/ }).default('https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0'),
  /** PDOK Locatieserver beside the operation's own place names; the server asks it. */
  PDOK_SEARCH: flag.default(false),
  PDOK_SEARCH_URL: z.url({ protocol: /^https?$/ }).default('https://api.pdok.nl/bzk/locatieserver/search/v3_1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** A second file to which signed checkpoints are copied. */
  CHECKPOINT_COPY: z.string().min(1).optional(),
  /** Behind a reverse proxy: how many proxies to trust for the client address. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  WALL_BODIES: flag.default(false),
  /** The control room's own system: dispatches for the control room are posted there. */
  WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'an address that starts with http:// or https://' }).optional(),
  WEBHOOK_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  /** The address is a mock on this machine: it gets exercises, and nothing else. */
  WEBHOOK_MOCK: flag.default(false),
  /** The address may lie in one's own network, and may be plain http. */
  WEBHOOK_ALLOW_PRIVATE: flag.default(false),
  /** After which an attempt has failed. */
  WEBHOOK_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
  WEBHOOK_PER_SECOND: z.coerce.number().int().min(1).max(1000).default(20),
  /** Whoever holds it reads /metrics; without it only this machine does. */
  METRICS_TOKEN: z.string().min(20, 'at least 20 characters').optional(),
  /** Hosts of push services that may be called for a subscription: `host`, `host:port` or `*.domain`, comma separated. */
  PUSH_HOSTS: z.string().default(defaultPushHosts).refine(isListOfHosts, 'host names, comma separated'),
  /** Whom a push service may write to when something is wrong. */
  PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, 'mailto: or https:')
    .default('mailto:beheer@nachtwacht.invalid'),
  /** Who sends, as CAP names it. */
  CAP_SENDER: z
    .string()
    .regex(/^[^\s,<&]+$/, 'no spaces, commas, < or &')
    .default('nachtwacht'),
});

export type Config = z.infer<typeof environment>;

/** The settings, or one sentence that says what is wrong with them. */
export function readConfig(env: Record<string, string | undefined>): { config: Config } | { sentence: string } {
  const known = Object.fromEntries(
    Object.keys(environment.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const parsed = environment.safeParse(known);
  if (parsed.success) {
    const wrong = faultOfWebhook(parsed.data);
    return wrong ? { sentence: `Nachtwacht cannot start: ${wrong}.` } : { config: parsed.data };
  }
  const told = parsed.error.issues.map((issue) => `${issue.path.join('.')} is not valid: ${issue.message}`);
  return { sentence: `Nachtwacht cannot start: ${told.join('; ')}.` };
}

function isListOfOrigins(text: string): boolean {
  const origins = text.split(',').map((origin) => origin.trim());
  return origins.every((origin) => {
    const address = origin && URL.parse(origin);
    if (!address) return origin === '';
    return /^https?:$/.test(address.protocol) && address.origin === origin.replace(/\/$/, '');
  });
}

function faultOfWebhook({ WEBHOOK_URL, WEBHOOK_SECRET, WEBHOOK_MOCK, WEBHOOK_ALLOW_PRIVATE }: Config): string | null {
  if (WEBHOOK_URL === undefined) return null;
  if (WEBHOOK_SECRET === undefined) return 'WEBHOOK_URL needs a WEBHOOK_SECRET';
  const { protocol, hostname, username, password } = new URL(WEBHOOK_URL);
  if (username || password) return 'WEBHOOK_URL is not valid: no name or password in it';
  if (WEBHOOK_MOCK) return isLoopbackHost(hostname) ? null : 'WEBHOOK_MOCK needs a WEBHOOK_URL on this machine';
  return protocol === 'https:' || WEBHOOK_ALLOW_PRIVATE
    ? null
    : 'WEBHOOK_URL is not valid: https, or WEBHOOK_ALLOW_PRIVATE';
}
