import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { ChatIcon, ChevronRightIcon, MapPinIcon, PeopleIcon, SearchIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { focusQueue } from './focus-queue.ts';
import { type PaletteEntry, usePalette } from './use-palette.ts';

const icons = { act: ChevronRightIcon, message: ChatIcon, group: PeopleIcon, place: MapPinIcon } as const;

/** `Ctrl+K`: everything that can be done or found, by typing a part of its name. */
export function CommandPalette() {
  const { t } = useTranslation('triage');
  const { desk } = useDesk();
  const open = useView((view) => view.palette);
  useHotkeys([
    {
      ...{ key: 'Ctrl+k', label: t('palette.key'), whileTyping: true },
      run: () => desk.change({ palette: true }),
    },
  ]);
  // A form has keys of its own; this one works in every form.
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      desk.change({ palette: !desk.store.get().palette });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [desk]);
  return open ? <Opened /> : null;
}

function Opened() {
  const { t } = useTranslation('triage');
  const { desk } = useDesk();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const entries = usePalette(asked);
  const current = Math.max(0, Math.min(at, entries.length - 1));

  useEffect(() => {
    void list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const close = () => {
    desk.change({ palette: false });
    focusQueue();
  };
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    close();
    entry.run();
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt((current + by + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter') choose(entries[current]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Dialog
      open
      onClose={close}
      disableRestoreFocus
      transitionDuration={0}
      slotProps={{ paper: { 'aria-label': t('palette.name') } }}
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start', paddingTop: '8vh' } }}
    >
      <HotkeyScope>
        <Ask>
          <SearchIcon />
          <input
            autoFocus
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-label={t('palette.name')}
            placeholder={t('palette.hint')}
            aria-expanded="true"
            aria-controls={listId}
            aria-activedescendant={entries[current] ? `${listId}-${current}` : undefined}
            value={asked}
            onChange={(event) => {
              setAsked(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
          <KeyCap keys="Escape" />
        </Ask>
        <List ref={list} id={listId} role="listbox" aria-label={t('palette.name')}>
          {entries.map((entry, index) => (
            <Entry
              key={`${entry.kind} ${entry.id}`}
              {...{ entry, id: `${listId}-${index}`, selected: index === current }}
              onChoose={() => choose(entry)}
            />
          ))}
        </List>
        <Foot role="status">
          {entries.length === 0 ? t('palette.none') : t('palette.count', { count: entries.length })}
        </Foot>
      </HotkeyScope>
    </Dialog>
  );
}

type EntryProps = { entry: PaletteEntry; id: string; selected: boolean; onChoose: () => void };

function Entry({ entry, id, selected, onChoose }: EntryProps) {
  const { t } = useTranslation('triage');
  const Icon = icons[entry.kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and answers the keys
    <div id={id} role="option" tabIndex={-1} aria-selected={selected} onClick={onChoose}>
      <Icon titleAccess={t(`palette.kind.${entry.kind}`)} />
      <span>{entry.label}</span>
      <small>{entry.detail}</small>
      {entry.key && <KeyCap keys={entry.key} />}
    </div>
  );
}

const Ask = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '12px 16px',
  borderBottom: '1px solid var(--line)',
  '& > svg': { fontSize: 20, color: 'var(--text-2)' },
  '& input': {
    flex: 1,
    minWidth: 0,
    border: 0,
    outline: 'none',
    background: 'none',
    color: 'inherit',
    font: '400 16px/24px var(--font)',
  },
  '& input::placeholder': { color: 'var(--text-2)', opacity: 1 },
});
const List = styled('div')({
  height: 420,
  maxHeight: '60vh',
  overflowY: 'auto',
  padding: 8,
  '& [role="option"]': {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    minHeight: 36,
    padding: '4px 8px',
    borderRadius: 6,
    cursor: 'pointer',
  },
  '& [aria-selected="true"]': { background: 'var(--raised-surface)', boxShadow: 'inset 0 0 0 1px var(--mine)' },
  '& svg': { fontSize: 16, color: 'var(--text-2)', flex: 'none' },
  '& span': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& small': { marginLeft: 'auto', flex: 'none', fontSize: 12, color: 'var(--text-2)' },
});
const Foot = styled('p')({
  margin: 0,
  padding: '8px 16px',
  borderTop: '1px solid var(--line)',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
});
