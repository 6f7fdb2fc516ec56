import type { Writing } from '../use-writing.ts';
import type { GuidedReport } from './guided-report.ts';

export interface GuidedProps {
  readonly writing: Writing;
  /** Back to the text, with what was built in it. */
  readonly onClose: () => void;
  readonly onAsk: () => void;
  readonly onOpenMap: () => void;
  /** Puts 112 first, if what is written asks for it. */
  readonly onAlarm: () => void;
}

export interface StepProps extends GuidedProps {
  readonly report: GuidedReport;
  readonly onReport: (changes: Partial<GuidedReport>) => void;
  readonly onNext: () => void;
}
