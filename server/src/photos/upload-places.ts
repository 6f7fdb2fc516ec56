/** Uploads that are read, wait or are encoded at once, in all and by one uploader; and encodes at once. */
export const uploadLimits = { atOnce: 24, each: 4, encoding: 2 };

/** What an uploader is asked to wait when photos come in faster than they are encoded. */
export const UPLOAD_RETRY_SECONDS = 5;

export interface UploadPlaces {
  /** How to give the place back, or null when there is none. */
  take(uploader: string): (() => void) | null;
  /** Runs the work in its turn, `uploadLimits.encoding` at a time. Only holders of a place wait here. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

export function createUploadPlaces(limits = uploadLimits): UploadPlaces {
  const taken = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let total = 0;
  let encoding = 0;
  return {
    take(uploader) {
      const own = taken.get(uploader) ?? 0;
      if (total >= limits.atOnce || own >= limits.each) return null;
      total += 1;
      taken.set(uploader, own + 1);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        total -= 1;
        const left = (taken.get(uploader) ?? 1) - 1;
        if (left > 0) taken.set(uploader, left);
        else taken.delete(uploader);
      };
    },
    async inTurn(work) {
      if (encoding >= limits.encoding) await new Promise<void>((resolve) => waiting.push(resolve));
      else encoding += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else encoding -= 1;
      }
    },
  };
}
