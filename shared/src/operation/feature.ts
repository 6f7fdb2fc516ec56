import type { z } from 'zod';
import type { UrgencyAssessment } from '../hints/urgency.ts';
import type { Actor } from './actor.ts';
import type { Refusal } from './refusal.ts';
import type { State } from './state.ts';

/** Name → what is journaled. The header carries nothing personal; the body may be destroyed. */
export type EventTable = Record<string, { header: z.ZodType; body: z.ZodType }>;
export type CommandTable = Record<string, z.ZodType>;

export interface EntryMeta {
  readonly seq: number;
  readonly epoch: number;
  /** Server time, UTC; never decreases within an operation. */
  readonly at: string;
  readonly actor: Actor;
  readonly command: string;
}

export type EventOf<T extends EventTable, K extends keyof T> = EntryMeta & {
  readonly type: K;
  readonly header: z.infer<T[K]['header']>;
  readonly body: z.infer<T[K]['body']> | null;
};

export type DraftOf<T extends EventTable> = {
  [K in keyof T]: { readonly type: K; readonly header: z.infer<T[K]['header']>; readonly body: z.infer<T[K]['body']> };
}[keyof T];

/** Everything impure that a decision may use, as data. */
export interface DecideContext {
  readonly at: string;
  readonly actor: Actor;
  /** Text hints, computed before the command meets the state; null where the command has no text. */
  readonly assessment: UrgencyAssessment | null;
}

export type Outcome<D> = { readonly events: readonly D[] } | { readonly refusal: Refusal };

export type Reducers<T extends EventTable> = { [K in keyof T]: (state: State, event: EventOf<T, K>) => void };

export type Deciders<C extends CommandTable, D> = {
  [K in keyof C]: (state: State, command: z.infer<C[K]>, context: DecideContext) => Outcome<D>;
};
