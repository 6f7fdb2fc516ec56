import { styled } from '@mui/material/styles';

const Cap = styled('kbd')({
  display: 'inline-grid',
  placeItems: 'center',
  minWidth: 20,
  height: 20,
  padding: '0 5px',
  flex: 'none',
  border: '1px solid var(--control)',
  borderBottomWidth: 2,
  borderRadius: 4,
  background: 'var(--surface)',
  color: 'var(--text)',
  font: '600 12px/1 var(--font)',
  '&[data-size="large"]': { minWidth: 22, height: 22, fontSize: 13, borderColor: 'currentColor' },
  '&[data-dim="true"]': { color: 'var(--text-3)', borderColor: 'var(--line)' },
});

const Caps = styled('span')({ display: 'inline-flex', gap: 4, verticalAlign: 'middle' });

const names: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '⏎',
  ' ': '␣',
};

/** `keys` as a hotkey writes it: `1`, `Escape`, `Ctrl+Enter`. */
export function KeyCap({ keys, large = false, dim = false }: { keys: string; large?: boolean; dim?: boolean }) {
  const caps = keys === '+' ? ['+'] : keys.split('+');
  return (
    <Caps>
      {caps.map((cap) => (
        <Cap key={cap} data-size={large ? 'large' : undefined} data-dim={dim}>
          {names[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap)}
        </Cap>
      ))}
    </Caps>
  );
}
