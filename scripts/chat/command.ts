import { importChatFile, type Surroundings } from './import-chat-file.ts';
import { readOptions } from './options.ts';
import { wordsIn } from './words.ts';

/** The command as typed; gives the exit code. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const usage = readOptions(args, surroundings.environment);
  if (usage.kind === 'run') return importChatFile(usage.options, surroundings);
  const words = wordsIn[usage.language];
  if (usage.kind === 'help') {
    surroundings.print(words.help);
    return 0;
  }
  surroundings.complain(words.usage[usage.fault]);
  return 2;
}
