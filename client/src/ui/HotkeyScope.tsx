import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from '../store/create-store.ts';
import { type Hotkey, type Hotkeys, keysOf } from './hotkeys.ts';

type Scope = { hotkeys: Hotkeys; scope: number };

const ScopeContext = createContext<Scope | undefined>(undefined);

export function HotkeyProvider({ hotkeys, children }: { hotkeys: Hotkeys; children: ReactNode }) {
  const [value] = useState({ hotkeys, scope: 0 });
  return <ScopeContext value={value}>{children}</ScopeContext>;
}

/** While it is mounted only the keys inside it work: for a composer, dialog or sheet. */
export function HotkeyScope({ children }: { children: ReactNode }) {
  const { hotkeys } = useScope();
  const [value, setValue] = useState<Scope>();
  useLayoutEffect(() => {
    const scope = hotkeys.open();
    setValue({ hotkeys, scope });
    return () => hotkeys.close(scope);
  }, [hotkeys]);
  return value && <ScopeContext value={value}>{children}</ScopeContext>;
}

/** Keys of the scope in which the component stands. `run` may be a fresh function on every render. */
export function useHotkeys(keys: readonly Hotkey[]): void {
  const { hotkeys, scope } = useScope();
  const latest = useRef(keys);
  latest.current = keys;
  const shape = keys
    .map((key) => [key.key, key.label, key.whileTyping ?? false, key.disabled ?? false].join('\t'))
    .join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape says when the list itself changed
  useEffect(() => {
    const stable = latest.current.map((key, index) => ({ ...key, run: () => latest.current[index]?.run() }));
    return hotkeys.add(scope, stable);
  }, [hotkeys, scope, shape]);
}

export function useHotkeyList(): Hotkey[] {
  const { hotkeys, scope } = useScope();
  const layers = useStore(hotkeys.layers, (value) => value);
  return keysOf(layers, scope);
}

/** The keys that worked until the scope in which this stands was opened: each key once, as it was heard. */
export function useHotkeysBelow(): readonly Hotkey[] {
  const { hotkeys, scope } = useScope();
  const layers = useStore(hotkeys.layers, (value) => value);
  const below = useStore(hotkeys.scopes, (open) => open[open.indexOf(scope) - 1] ?? 0);
  const able = keysOf(layers, below).filter(({ disabled }) => !disabled);
  return able.filter(({ key }, index) => able.findIndex((other) => other.key === key) === index);
}

export function useHotkeysEnabled(): [boolean, (enabled: boolean) => void] {
  const { hotkeys } = useScope();
  return [useStore(hotkeys.enabled, (value) => value), hotkeys.setEnabled];
}

function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('No HotkeyProvider above this component');
  return scope;
}
