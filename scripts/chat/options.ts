import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Choice, toChoice } from './choice.ts';
import type { Language } from './words.ts';

export interface Options {
  readonly operation: string;
  readonly group: string;
  readonly server: URL;
  readonly tokenFile: string | undefined;
  readonly choice: Choice;
  readonly dryRun: boolean;
  readonly showAuthors: boolean;
  readonly language: Language;
  readonly file: string;
}

export type UsageFault =
  | 'arguments'
  | 'operation'
  | 'group'
  | 'server'
  | 'plainHttp'
  | 'pattern'
  | 'file'
  | 'showAuthors'
  | 'language';

export type Usage =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'fault'; readonly fault: UsageFault; readonly language: Language };

const flags = {
  operation: { type: 'string' },
  group: { type: 'string' },
  server: { type: 'string' },
  'token-file': { type: 'string' },
  'forward-matching': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'show-authors': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'nl' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const identifier = /^[\w.-]{1,100}$/u;

/** `environment` gives PORT (where the server listens) and INIT_CWD (where npm was called). */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Usage {
  const parsed = parse(args);
  if (parsed === null) return { kind: 'fault', fault: 'arguments', language: 'nl' };
  const { values, positionals } = parsed;
  const language: Language = values.lang === 'en' ? 'en' : 'nl';
  const fault = (name: UsageFault): Usage => ({ kind: 'fault', fault: name, language });

  if (values.help) return { kind: 'help', language };
  if (values.lang !== 'nl' && values.lang !== 'en') return fault('language');
  if (!identifier.test(values.operation ?? '')) return fault('operation');
  if (!identifier.test(values.group ?? '')) return fault('group');
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return fault('file');
  if (values['show-authors'] && !values['dry-run']) return fault('showAuthors');
  const server = toServer(values.server ?? `http://127.0.0.1:${environment.PORT || '4100'}`);
  if (typeof server === 'string') return fault(server);
  const choice = toChoiceOrNull(values['forward-matching']);
  if (choice === null) return fault('pattern');

  const from = environment.INIT_CWD ?? process.cwd();
  const tokenFile = values['token-file'];
  const options: Options = {
    operation: values.operation ?? '',
    group: values.group ?? '',
    server,
    tokenFile: tokenFile === undefined ? undefined : resolve(from, tokenFile),
    choice,
    dryRun: values['dry-run'],
    showAuthors: values['show-authors'],
    language,
    file: resolve(from, file),
  };
  return { kind: 'run', options };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

/** Over plain http a token may only stay on this machine. */
function toServer(text: string): URL | 'server' | 'plainHttp' {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username || url.search || url.hash)
    return 'server';
  const isHere = /^(?:127(?:\.\d+){3}|\[::1\]|(?:.+\.)?localhost)$/u.test(url.hostname);
  return url.protocol === 'http:' && !isHere ? 'plainHttp' : url;
}

function toChoiceOrNull(pattern: string | undefined): Choice | null {
  try {
    return toChoice(pattern);
  } catch {
    return null;
  }
}
