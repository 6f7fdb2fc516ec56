export type UnusableReason =
  | 'noPosts'
  | 'notDayFirst'
  | 'tooManyPosts'
  | 'textTooLarge'
  | 'zipTooLarge'
  | 'tooManyEntries'
  | 'notAZip'
  | 'noChatInZip'
  | 'severalChatsInZip'
  | 'unreadableFile';

/** The file is refused whole: nothing of it is sent. `detail` is a line number or a limit. */
export class UnusableExport extends Error {
  readonly reason: UnusableReason;
  readonly detail: number | undefined;

  constructor(reason: UnusableReason, detail?: number) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}
