/** Puts the focus back in the list, so that it is never lost when a form or field closes. */
export function focusQueue(): void {
  const list = document.querySelector<HTMLElement>('[data-desk-focus]');
  if (list) list.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
