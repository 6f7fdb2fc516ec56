/**
 * Hands a text, with its photos where the phone can, to the share sheet, else to WhatsApp. `navigator.share` does not
 * tell whether it was sent.
 */
export async function shareText(text: string, files: readonly File[] = []): Promise<'shared' | 'cancelled' | 'opened'> {
  if (typeof navigator.share === 'function') {
    const whole = { text, files: [...files] };
    try {
      await navigator.share(files.length > 0 && navigator.canShare?.(whole) ? whole : { text });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  window.open(`https://wa.me/?text=${encodeURIComponent(text)}`, '_blank', 'noopener');
  return 'opened';
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
