import type {
  DispatchContent,
  DispatchOutcome,
  DispatchStep,
  DispatchTarget,
  EscalationLevel,
  Priority,
  TurnDownReason,
} from './events.ts';
import type { DispatchKind } from './kinds.ts';

export interface Dispatch {
  readonly id: string;
  readonly number: number;
  readonly seq: number;
  readonly messageIds: readonly string[];
  readonly target: DispatchTarget;
  readonly priority: Priority;
  readonly kind: DispatchKind;
  readonly step: DispatchStep;
  readonly sentAt: string;
  readonly sentBy: string;
  /** Each step with its time; `byDesk` was recorded by the desk "volgens meldkamer". */
  readonly course: readonly {
    readonly step: DispatchStep;
    readonly at: string;
    readonly staffId: string;
    readonly byDesk: boolean;
  }[];
  /** How far it went while nobody accepted it. */
  readonly escalations: readonly { readonly level: EscalationLevel; readonly at: string }[];
  readonly outcome: DispatchOutcome | null;
  readonly turnDownReason: TurnDownReason | null;
  readonly corrected: boolean;
  /** When something was added to what was asked, each time; the words stand in `content.information`, in the same order. */
  readonly informedAt: readonly string[];
  readonly content:
    | (DispatchContent & {
        readonly unit: string;
        readonly reference: string;
        readonly outcomeText: string;
        readonly information: readonly string[];
      })
    | null;
}

const ends: readonly DispatchStep[] = ['done', 'turned-down', 'withdrawn'];

export function isEnded({ step }: Pick<Dispatch, 'step'>): boolean {
  return ends.includes(step);
}

/** What a board offers when a dispatch ends; `content` holds the operation's own words. */
export interface AgreedOutcomes {
  readonly offered: readonly DispatchOutcome[];
  readonly content: { readonly own: readonly string[] } | null;
}
