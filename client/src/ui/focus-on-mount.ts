/** As a ref: the focus goes here once the element stands, also where a `HotkeyScope` lets it stand only after a moment. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
