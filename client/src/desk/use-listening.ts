import { useEffect } from 'react';
import { levelOf, selectOverdue } from '../dispatches/select-overdue.ts';
import { useMe, usePicture, useReady } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useStore } from '../store/create-store.ts';
import { useDesk, useView } from './DeskContext.tsx';
import { listen, selectRinging, soundOf } from './heard.ts';

/** Urgent messages sound until somebody takes them, a dispatch that nobody accepts until its officer heard it; the rest once. */
export function useListening(): void {
  const { desk, sound } = useDesk();
  const { role } = useMe();
  const on = useStore(sound.settings, (value) => value.on);
  const blocked = useStore(sound.blocked, (value) => value);
  const heard = useView((view) => view.heard);
  const called = usePicture(
    (state) =>
      role === 'officer' &&
      selectOverdue(state).some((each) => levelOf(each) === 'officer' && !heard.includes(each.id)),
  );
  const unseen = usePicture((state) => selectRinging(state).length > 0);
  const ringing = unseen || called;
  useEffect(() => sound.ring(ringing), [sound, ringing]);
  useEffect(() => sound.close, [sound]);
  useEffect(() => desk.change({ soundBlocked: on && blocked }), [desk, on, blocked]);
  useUnblock();
  useNews();
}

function useUnblock(): void {
  const { sound } = useDesk();
  const blocked = useStore(sound.blocked, (value) => value);
  useEffect(() => {
    if (!blocked) return undefined;
    window.addEventListener('pointerdown', sound.unblock);
    window.addEventListener('keydown', sound.unblock);
    return () => {
      window.removeEventListener('pointerdown', sound.unblock);
      window.removeEventListener('keydown', sound.unblock);
    };
  }, [sound, blocked]);
}

const GATHER_MS = 400;

/** Listens at the pace of ears: of what came at once, one sound. */
function useNews(): void {
  const { sound } = useDesk();
  const { picture } = useOperation();
  const ready = useReady();
  useEffect(() => {
    if (!ready) return undefined;
    let known = listen(picture.state);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer = undefined;
      const now = listen(picture.state);
      const kind = soundOf(known, now, picture.state);
      known = now;
      if (kind) sound.play(kind);
    };
    const stop = picture.subscribe(() => {
      timer ??= setTimeout(tell, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [sound, picture, ready]);
}
