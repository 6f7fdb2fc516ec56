import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useDesk } from './DeskContext.tsx';

/** While the tab is hidden the browser says that something urgent came in: from which group, never a word of it. */
export function useHidden(): void {
  const { t } = useTranslation('triage');
  const { picture } = useOperation();
  const { desk } = useDesk();
  const count = usePicture((state) => state.messages.size);
  const known = useRef(count);
  useEffect(() => {
    const arrived = [...picture.state.messages.values()].slice(known.current);
    const first = known.current === 0;
    known.current = count;
    if (first || !document.hidden || !('Notification' in globalThis) || Notification.permission !== 'granted') return;
    const urgent = arrived.find(({ urgency }) => urgency === 'urgent');
    if (!urgent) return;
    const group = picture.state.groups.get(urgent.groupId)?.content?.name ?? '';
    const notice = new Notification(t('sound.notice'), { body: t('sound.noticeWhere', { group }), tag: 'urgent' });
    notice.onclick = () => {
      window.focus();
      desk.select(urgent.id);
      notice.close();
    };
  }, [count, picture, desk, t]);
}
