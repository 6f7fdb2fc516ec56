import type { Refusal } from '../operation/refusal.ts';

/** Where a command came to stand in the journal. `repeated` when the same command was there already. */
export interface CommandReceipt {
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly hash: string;
  readonly repeated: boolean;
}

/** The answer to a command: durable, refused, or a fault whose id stands in the server's log. */
export type Ack =
  | { readonly ok: true; readonly receipt: CommandReceipt }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly fault: string };
