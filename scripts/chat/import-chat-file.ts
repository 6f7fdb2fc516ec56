import { readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Archive, openArchive } from './archive.ts';
import { type Chat, readChatText } from './chat-text.ts';
import { createIntake, type Intake } from './intake.ts';
import { limits } from './limits.ts';
import type { Options } from './options.ts';
import { planPosts } from './plan.ts';
import { countReply, countStep, createTally, toSummary, toTableHead, toTableRow } from './report.ts';
import { UnusableExport } from './unusable-export.ts';
import { wordsIn } from './words.ts';

export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly nowMs: number;
  print(line: string): void;
  complain(line: string): void;
}

/** Does one import; gives the exit code. */
export async function importChatFile(options: Options, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const words = wordsIn[options.language];
  const token = options.dryRun ? '' : await readToken(options.tokenFile, surroundings.environment);
  if (token === null || !/^[\x21-\x7e]*$/.test(token)) return complain(surroundings, words.badToken);
  if (!options.dryRun && token === '') return complain(surroundings, words.noToken);
  const opened = await openChat(options.file);
  if (opened instanceof UnusableExport) return complain(surroundings, words.unusable[opened.reason](opened.detail));
  const intake = options.dryRun ? null : createIntake({ ...options, token, pause: (ms) => pause(ms) });
  return walk(options, opened, intake, surroundings);
}

async function walk(
  options: Options,
  { chat, archive }: { chat: Chat; archive: Archive },
  intake: Intake | null,
  surroundings: Surroundings,
): Promise<0 | 1> {
  const words = wordsIn[options.language];
  const tally = createTally();
  if (intake === null) surroundings.print(toTableHead(words, options.showAuthors));
  for (const step of planPosts({ ...options, chat, archive, nowMs: surroundings.nowMs })) {
    countStep(tally, step);
    if (step.kind === 'pass') continue;
    if (intake === null) surroundings.print(toTableRow(step, words, options.showAuthors));
    else if (step.kind === 'send' && !tally.stoppedBy) {
      countReply(tally, await intake.send(step.key, step.message, step.photos), words);
    }
  }
  for (const line of toSummary(tally, chat, options.dryRun, words)) surroundings.print(line);
  return tally.stoppedBy || tally.replies.refused > 0 ? 1 : 0;
}

async function openChat(file: string): Promise<{ chat: Chat; archive: Archive } | UnusableExport> {
  try {
    const archive = await openArchive(file);
    return { chat: readChatText(archive.text), archive };
  } catch (fault) {
    if (fault instanceof UnusableExport) return fault;
    if (fault instanceof Error && 'syscall' in fault) return new UnusableExport('unreadableFile');
    throw fault;
  }
}

/** Null when the file cannot be read; empty when there is no token. */
async function readToken(file: string | undefined, environment: NodeJS.ProcessEnv): Promise<string | null> {
  if (file === undefined) return (environment.NACHTWACHT_TOKEN ?? '').trim();
  try {
    if ((await stat(file)).size > limits.tokenBytes) return null;
    return (await readFile(file, 'utf8')).trim();
  } catch {
    return null;
  }
}

function complain(surroundings: Surroundings, line: string): 2 {
  surroundings.complain(line);
  return 2;
}
