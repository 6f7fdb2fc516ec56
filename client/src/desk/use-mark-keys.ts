import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import type { Hotkey } from '../ui/hotkeys.ts';
import { useDesk } from './DeskContext.tsx';
import { neighbour } from './neighbour.ts';
import { useMay } from './use-may.ts';

const MAX_MARKED = 200;

/** Keys that mark rows to answer them together, and the key to who waits. */
export function useMarkKeys(rows: readonly Message[], message: Message | undefined): readonly Hotkey[] {
  const { t } = useTranslation('conversation');
  const { desk, lastIndex } = useDesk();
  const mayAnswer = useMay('feedback.send');
  const mark = (ids: readonly string[]) => {
    const { marked } = desk.store.get();
    const all = ids.every((id) => marked.includes(id));
    const next = all ? marked.filter((id) => !ids.includes(id)) : [...new Set([...marked, ...ids])];
    desk.change({ marked: next.slice(0, MAX_MARKED) });
  };
  const markOne = () => {
    if (!message) return;
    mark([message.id]);
    const next = neighbour(rows, message.id, lastIndex.current, 1);
    if (next) desk.select(next.id);
  };
  const markAdmin = () => {
    const { adminId } = message ?? {};
    if (adminId) mark(rows.filter((row) => row.adminId === adminId).map(({ id }) => id));
  };
  return [
    { key: 'o', label: t('keys.owed'), run: () => desk.change({ tab: 'owed', mode: 'read' }) },
    { key: 'x', label: t('keys.mark'), run: markOne, disabled: !message || !mayAnswer },
    { key: 'a', label: t('keys.markAdmin'), run: markAdmin, disabled: !message?.adminId || !mayAnswer },
    { key: 'Ctrl+a', label: t('keys.markAll'), run: () => mark(rows.map(({ id }) => id)), disabled: !mayAnswer },
  ];
}
