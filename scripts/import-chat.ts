import { runCommand } from './chat/command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  nowMs: Date.now(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
