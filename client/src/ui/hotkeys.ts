import { createStore, type Store } from '../store/create-store.ts';

export type Hotkey = {
  /** `KeyboardEvent.key`, with `Ctrl+` before it if needed (Ctrl also stands for Cmd): `j`, `/`, `Escape`, `Ctrl+Enter`. */
  key: string;
  label: string;
  run: () => void;
  /** Also while the focus is in a text field. */
  whileTyping?: boolean;
  disabled?: boolean;
};

type Layer = { scope: number; keys: readonly Hotkey[] };

export type Hotkeys = {
  enabled: Store<boolean>;
  layers: Store<readonly Layer[]>;
  /** Open scopes, the innermost last. */
  scopes: Store<readonly number[]>;
  setEnabled: (enabled: boolean) => void;
  add: (scope: number, keys: readonly Hotkey[]) => () => void;
  /** Returns the new scope's number: from now on only its keys work, until it closes. */
  open: () => number;
  close: (scope: number) => void;
};

const storageKey = 'nachtwacht.hotkeys';

export function createHotkeys(target: Window, storage: Storage): Hotkeys {
  const { store: enabled, set: setEnabled } = createStore(storage.getItem(storageKey) !== 'off');
  const { store: layers, set: setLayers } = createStore<readonly Layer[]>([]);
  const { store: scopes, set: setScopes } = createStore<readonly number[]>([0]);
  let lastScope = 0;

  target.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = toKey(event);
    if (!enabled.get() && isSingle(key)) return;
    if (isPressing(key, event.target)) return;
    const typing = isTyping(event.target);
    const found = keysOf(layers.get(), scopes.get().at(-1) ?? 0).find(
      (hotkey) => hotkey.key === key && !hotkey.disabled && (!typing || hotkey.whileTyping),
    );
    if (!found || (event.repeat && !repeats.has(key))) return;
    event.preventDefault();
    found.run();
  });

  return {
    enabled,
    layers,
    scopes,
    setEnabled: (next) => {
      storage.setItem(storageKey, next ? 'on' : 'off');
      setEnabled(next);
    },
    add: (scope, keys) => {
      const layer = { scope, keys };
      setLayers([layer, ...layers.get()]);
      return () => setLayers(layers.get().filter((other) => other !== layer));
    },
    open: () => {
      lastScope += 1;
      setScopes([...scopes.get(), lastScope]);
      return lastScope;
    },
    close: (scope) => setScopes(scopes.get().filter((other) => other !== scope)),
  };
}

export function keysOf(layers: readonly Layer[], scope: number): Hotkey[] {
  return layers.filter((layer) => layer.scope === scope).flatMap((layer) => layer.keys);
}

const repeats = new Set(['j', 'k', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

function toKey(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) return `Alt+${key}`;
  return event.ctrlKey || event.metaKey ? `Ctrl+${key}` : key;
}

// WCAG 2.1.4 asks that keys which print a character can be switched off; Escape, Enter and arrows stay.
function isSingle(key: string): boolean {
  return [...key].length === 1;
}

// Enter and space belong to the button or link that has the focus.
function isPressing(key: string, target: EventTarget | null): boolean {
  return (
    (key === 'Enter' || key === ' ') &&
    target instanceof Element &&
    target.closest('button, a, summary, [role="menuitem"], [role="option"]') !== null
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
