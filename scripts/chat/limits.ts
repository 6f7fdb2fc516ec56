const MiB = 1024 * 1024;

/** What one run of the chat import takes; beyond it the file is refused whole, or the photo is left out. */
export const limits = {
  zipBytes: 512 * MiB,
  zipEntries: 50_000,
  chatTextBytes: 32 * MiB,
  posts: 50_000,
  /** As the server's own limit for one upload. */
  photoBytes: 10 * MiB,
  tokenBytes: 4096,
  replyBytes: 64 * 1024,
  replyTimeoutMs: 60_000,
  attempts: 4,
  longestPauseMs: 60_000,
};
