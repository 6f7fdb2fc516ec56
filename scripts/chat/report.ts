import { formatWall } from './amsterdam.ts';
import type { Chat } from './chat-text.ts';
import type { Problem, Reply } from './intake.ts';
import type { SkipReason, Step } from './plan.ts';
import type { Words } from './words.ts';

/** What became of the posts of one import. */
export interface Tally {
  read: number;
  chosen: number;
  ready: number;
  readonly replies: Record<Reply['kind'], number>;
  readonly skipped: Map<SkipReason, number>;
  readonly refusals: Map<string, number>;
  leftOut: number;
  stoppedBy: Problem | 'no-answer' | undefined;
}

export function createTally(): Tally {
  return {
    read: 0,
    chosen: 0,
    ready: 0,
    replies: { added: 0, repeated: 0, changed: 0, refused: 0, stopped: 0 },
    skipped: new Map(),
    refusals: new Map(),
    leftOut: 0,
    stoppedBy: undefined,
  };
}

export function countStep(tally: Tally, step: Step): void {
  tally.read += 1;
  if (step.kind === 'pass') return;
  tally.chosen += 1;
  if (step.kind === 'skip') add(tally.skipped, step.reason);
  else {
    tally.ready += 1;
    tally.leftOut += step.leftOut;
  }
}

export function countReply(tally: Tally, reply: Reply, words: Words): void {
  tally.replies[reply.kind] += 1;
  if (reply.kind === 'refused') add(tally.refusals, toSentence(reply.problem, words));
  if (reply.kind === 'stopped') tally.stoppedBy = reply.problem ?? 'no-answer';
}

export function toSummary(tally: Tally, chat: Chat, dryRun: boolean, words: Words): string[] {
  const { replies } = tally;
  const notTried = tally.ready - replies.added - replies.repeated - replies.changed - replies.refused;
  const { system, deleted, omitted } = chat.passedOver;
  const counts: [number, string, boolean][] = [
    [tally.read, words.read, true],
    [tally.chosen, words.chosen, true],
    [tally.ready, words.wouldSend, dryRun],
    [replies.added, words.sent, !dryRun],
    [replies.repeated, words.already, !dryRun],
    [replies.changed, words.alreadyChanged, replies.changed > 0],
    [sum(tally.skipped), words.skippedTotal, true],
    [replies.refused, words.refused, replies.refused > 0],
    [notTried, words.notTried, !dryRun && notTried > 0],
  ];
  const reasons = [...tally.skipped].map(([reason, count]) => `  ${count} × ${words.skipped[reason]}`);
  const refusals = [...tally.refusals].map(([sentence, count]) => `  ${count} × ${sentence}`);
  return [
    ...(tally.stoppedBy ? [words.stopped, `  ${toStopSentence(tally.stoppedBy, words)}`] : []),
    counts.flatMap(([count, word, isShown]) => (isShown ? [`${count} ${word}`] : [])).join(', '),
    ...reasons,
    ...refusals,
    ...(tally.leftOut > 0 ? [`  ${tally.leftOut} ${words.leftOut}`] : []),
    `${words.passedOver}: ${system}, ${deleted}, ${omitted}`,
    ...(dryRun ? [words.dryRun] : []),
  ];
}

export function toTableHead(words: Words, showAuthors: boolean): string {
  const { time, reporter, photos, action, text } = words.columns;
  return toRow([time, reporter, photos, action, text], showAuthors);
}

/** One line; what the post says cannot move the cursor or turn the line round. */
export function toTableRow(step: Exclude<Step, { kind: 'pass' }>, words: Words, showAuthors: boolean): string {
  const reporter = showAuthors ? `${step.reporterRef} (${step.post.author})` : step.reporterRef;
  const isSent = step.kind === 'send';
  const action = isSent ? words.sends : `${words.skips}: ${words.skipped[step.reason]}`;
  const photos = isSent && step.photos.length > 0 ? String(step.photos.length) : '';
  const text = isSent ? step.message.text : step.post.text;
  return toRow([formatWall(step.post.wall), toInert(reporter), photos, action, shorten(toInert(text))], showAuthors);
}

function toRow(cells: readonly string[], showAuthors: boolean): string {
  const widths = [16, showAuthors ? 36 : 11, 6, 10];
  return cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
}

function toInert(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' / ').replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '·');
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 400)];
  return characters.length > 72 ? `${characters.slice(0, 71).join('')}…` : characters.join('');
}

function toStopSentence(stoppedBy: Problem | 'no-answer', words: Words): string {
  return stoppedBy === 'no-answer' ? words.noAnswer : toSentence(stoppedBy, words);
}

function toSentence(problem: Problem, words: Words): string {
  const code = [problem.status, problem.code].filter((part) => part !== undefined).join(' ');
  return toInert(`${problem.words || words.noReason} (${code})`).slice(0, 500);
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
