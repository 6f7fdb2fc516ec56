import type { AssessmentContent } from './events.ts';
import type { MessageKind } from './hint.ts';

/** The hints of a message as assessed at that moment; null `content` where the body is destroyed or not loaded. */
export interface Assessment {
  readonly at: string;
  readonly version: string;
  readonly kinds: readonly MessageKind[];
  readonly likeMessageIds: readonly string[];
  readonly descriptionIds: readonly string[];
  readonly corroborated: boolean;
  readonly rumour: boolean;
  readonly placeNamed: boolean;
  readonly content: AssessmentContent | null;
}
