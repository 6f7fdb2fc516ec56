import Button from '@mui/material/Button';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { type ComponentType, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { BellIcon, CheckIcon, ClockIcon, EditIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { CorrectBroadcast } from './CorrectBroadcast.tsx';
import { EndBroadcast } from './EndBroadcast.tsx';
import { ExtendBroadcast } from './ExtendBroadcast.tsx';
import { RemindBroadcast } from './RemindBroadcast.tsx';

type SheetProps = { broadcast: Broadcast; onDone: () => void };

const acts = {
  remind: { key: 'r', Icon: BellIcon, Sheet: RemindBroadcast },
  extend: { key: 'v', Icon: ClockIcon, Sheet: ExtendBroadcast },
  correct: { key: 'c', Icon: EditIcon, Sheet: CorrectBroadcast },
  end: { key: 'e', Icon: CheckIcon, Sheet: EndBroadcast },
} as const satisfies Record<string, { key: string; Icon: typeof BellIcon; Sheet: ComponentType<SheetProps> }>;
type Act = keyof typeof acts;
const order = ['remind', 'extend', 'correct', 'end'] as const;

/** What can still be done with a broadcast that is out. `keys`: with a key each, where only one stands on the screen. */
export function BroadcastActs({ broadcast, keys = false }: { broadcast: Broadcast; keys?: boolean }) {
  const { t } = useTranslation('broadcasts');
  const [open, setOpen] = useState<Act | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const active = broadcast.status === 'sent';
  const offered = order.filter(
    (act) => act !== 'remind' || !broadcast.adminsOnly || broadcast.template === 'roll-call',
  );
  useHotkeys(
    offered.map((act) => ({
      key: acts[act].key,
      label: t(`acts.${act}`),
      run: () => setOpen(act),
      disabled: !keys || !active,
    })),
  );
  if (!active) return null;
  const close = () => {
    const from = open;
    setOpen(null);
    requestAnimationFrame(() => {
      // By now another key may have opened the next sheet, which has the focus.
      if (document.activeElement !== document.body) return;
      row.current?.querySelector<HTMLElement>(`[data-act="${from}"]`)?.focus();
    });
  };
  const Sheet = open && acts[open].Sheet;
  return (
    <>
      <div ref={row} style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {offered.map((act) => {
          const { Icon, key } = acts[act];
          return (
            <Button
              key={act}
              size="small"
              data-act={act}
              startIcon={<Icon />}
              aria-expanded={open === act}
              aria-keyshortcuts={keys ? key : undefined}
              onClick={() => setOpen(open === act ? null : act)}
            >
              {t(`acts.${act}`)}
              {keys && <KeyCap keys={key} />}
            </Button>
          );
        })}
      </div>
      {Sheet && <Sheet key={open} broadcast={broadcast} onDone={close} />}
    </>
  );
}
