import { useTranslation } from 'react-i18next';
import type { Hotkey } from '../ui/hotkeys.ts';
import { useDesk, useView } from './DeskContext.tsx';
import type { QueueItem } from './fold-rows.ts';
import { toggleFold } from './toggle-fold.ts';

/** Keys on a folded row: open it, choose all that it holds; and `f`, which opens or closes every one. */
export function useFoldKeys(items: readonly QueueItem[]): readonly Hotkey[] {
  const { t } = useTranslation('triage');
  const { desk } = useDesk();
  const selectedId = useView((view) => view.selectedId);
  const all = useView((view) => view.unfolded === 'all');
  const chosen = items.find(({ id }) => id === selectedId);
  const fold = chosen?.kind === 'fold' ? chosen.fold : null;
  const any = items.some(({ kind }) => kind === 'fold');
  const every: Hotkey = {
    key: 'f',
    label: all ? t('flood.fold') : t('flood.unfold'),
    run: () => desk.change({ unfolded: all ? [] : 'all' }),
    disabled: !any,
  };
  if (!fold) return [every];
  return [
    every,
    { key: 'Enter', label: fold.open ? t('fold.close') : t('fold.open'), run: () => toggleFold(desk, fold.id) },
    {
      key: 'x',
      label: t('fold.mark', { count: fold.messages.length }),
      run: () => desk.change({ marked: fold.messages.map(({ id }) => id) }),
    },
  ];
}
