/** What stands in the shell's box: typed before, or brought by a form that was posted before any script had come in. */
export function readShellText(): string {
  const kept = localStorage.getItem('nachtwacht.shell') ?? '';
  const posted = /^#text=(.*)$/s.exec(location.hash)?.[1];
  if (posted === undefined) return kept;
  history.replaceState(null, '', location.pathname);
  const text = decode(posted);
  return kept && kept !== text ? `${kept}\n${text}` : text;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
