import { z } from 'zod';
import { type CommandType, commands } from './tables.ts';
import { id } from './text.ts';

/** A command as it crosses the wire: its own id (UUIDv7), its type, its data. */
export const commandEnvelope = z.strictObject({ id, type: z.string().max(60), data: z.unknown() });

export type Command = { [K in CommandType]: { id: string; type: K; data: z.infer<(typeof commands)[K]> } }[CommandType];
export type CommandInput = {
  [K in CommandType]: { id: string; type: K; data: z.input<(typeof commands)[K]> };
}[CommandType];
export type CommandData<K extends CommandType> = z.infer<(typeof commands)[K]>;

export function isCommandType(type: string): type is CommandType {
  return Object.hasOwn(commands, type);
}

export type Parsed =
  | { command: Command }
  | { refusal: { code: 'invalid' | 'unknown-command'; issues: { path: string; message: string }[] } };

/** Parses what came from outside. Refuses `unknown-command`, or `invalid` with each path and message. */
export function parseCommand(input: unknown): Parsed {
  const envelope = commandEnvelope.safeParse(input);
  if (!envelope.success) return { refusal: { code: 'invalid', issues: toIssues(envelope.error) } };
  const { id: commandId, type, data } = envelope.data;
  if (!isCommandType(type)) return { refusal: { code: 'unknown-command', issues: [{ path: 'type', message: type }] } };
  const parsed = commands[type].safeParse(data);
  if (!parsed.success) return { refusal: { code: 'invalid', issues: toIssues(parsed.error) } };
  return { command: { id: commandId, type, data: parsed.data } as Command };
}

function toIssues(error: z.ZodError): { path: string; message: string }[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
}
