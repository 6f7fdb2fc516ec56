import type { Command } from './command.ts';
import type { CommandTable, DecideContext, Deciders, Outcome } from './feature.ts';
import { may } from './policy.ts';
import type { State } from './state.ts';
import { type CommandType, type Draft, deciders } from './tables.ts';

/** What the command would journal, or why not. Asks the policy first. No clock, no I/O; changes nothing. */
export function decide(state: State, command: Command, context: DecideContext): Outcome<Draft> {
  const refusal = may(context.actor, command.type, state);
  if (refusal) return { refusal };
  return deciderOf(command.type)(state, command.data, context);
}

type AnyDecider = (state: State, data: Command['data'], context: DecideContext) => Outcome<Draft>;

/** The tables pair each type with its own decider; TypeScript cannot follow that pairing through an index. */
function deciderOf(type: CommandType): AnyDecider {
  return (deciders as Deciders<CommandTable, Draft>)[type] as AnyDecider;
}
