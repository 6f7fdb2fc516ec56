const RETRY_MS = 3_000;

/** Reloads once the server answers: a page that reloads while it does not is an error page, which no hands mend. */
export function reloadSafely(address = location.href): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  const attempt = async () => {
    const up = await fetch('/healthz').then(
      ({ ok }) => ok,
      () => false,
    );
    if (gone) return;
    if (up) location.replace(address);
    else timer = setTimeout(() => void attempt(), RETRY_MS);
  };
  void attempt();
  return () => {
    gone = true;
    clearTimeout(timer);
  };
}
