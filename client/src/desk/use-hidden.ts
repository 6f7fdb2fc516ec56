import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture, useReady } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useDesk } from './DeskContext.tsx';
import { selectRinging } from './heard.ts';

/** While the tab is hidden the browser says that something rings: from which group, never a word of it. */
export function useHidden(): void {
  const { t } = useTranslation('triage');
  const { picture } = useOperation();
  const { desk } = useDesk();
  const ready = useReady();
  const ringing = usePicture((state) => selectRinging(state).join());
  const known = useRef<readonly string[] | null>(null);
  const shown = useRef<Notification | null>(null);
  useEffect(() => {
    if (!ready) return;
    const now = ringing === '' ? [] : ringing.split(',');
    const before = known.current;
    known.current = now;
    const fresh = before && now.find((id) => !before.includes(id));
    if (!fresh || !document.hidden || !('Notification' in globalThis) || Notification.permission !== 'granted') return;
    const group = picture.state.groups.get(picture.state.messages.get(fresh)?.groupId ?? '')?.content?.name ?? '';
    // One at a time, each with a tag of its own: what takes the place of another of that name comes without a sound.
    shown.current?.close();
    const notice = new Notification(t('sound.notice'), { body: t('sound.noticeWhere', { group }), tag: fresh });
    notice.onclick = () => {
      window.focus();
      desk.select(fresh);
      notice.close();
    };
    shown.current = notice;
  }, [ready, ringing, picture, desk, t]);
}
