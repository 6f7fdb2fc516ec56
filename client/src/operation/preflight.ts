import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command, CommandData } from '@nachtwacht/shared/operation/command.ts';
import { decide } from '@nachtwacht/shared/operation/decide.ts';
import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';

/** Would the server refuse this now, and why? For disabling a control with a reason; only the server decides. */
export function preflight<K extends CommandType>(
  state: State,
  { actor, at }: { actor: Actor; at: string },
  type: K,
  data: CommandData<K>,
): Refusal | null {
  const command = { id: '', type, data } as unknown as Command;
  const outcome = decide(state, command, { actor, at, assessment: null });
  return 'refusal' in outcome ? outcome.refusal : null;
}
