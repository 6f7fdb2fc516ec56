/** Messages about one happening, joined by a person. The messages' own times and places make its track. */
export interface Incident {
  readonly id: string;
  /** Counts up from 1 within the operation: the number people say aloud. */
  readonly number: number;
  readonly seq: number;
  /** In the order in which they were joined; empty once all were split off. */
  readonly messageIds: readonly string[];
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly content: { readonly title: string } | null;
}
