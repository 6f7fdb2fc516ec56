import type { Course } from '../receipts/course.ts';

export interface Feedback {
  readonly id: string;
  readonly seq: number;
  readonly messageIds: readonly string[];
  readonly adminIds: readonly string[];
  readonly cannedNumber: number | null;
  readonly sentAt: string;
  readonly sentBy: string;
  readonly correctedAt: string | null;
  readonly course: Course;
  readonly content: { readonly text: string } | null;
}
