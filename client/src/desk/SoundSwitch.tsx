import IconButton from '@mui/material/IconButton';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { levelOf, selectOverdue } from '../dispatches/select-overdue.ts';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useStore } from '../store/create-store.ts';
import { SoundIcon, SoundOffIcon } from '../ui/Icons.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { createUrgentSound } from './urgent-sound.ts';

/** Urgent messages sound until somebody opens them, a dispatch that nobody accepts until its officer heard it. */
export function SoundSwitch() {
  const { t } = useTranslation();
  const { desk } = useDesk();
  const [sound] = useState(() => createUrgentSound());
  const on = useStore(sound.on, (value) => value);
  const blocked = useStore(sound.blocked, (value) => value);
  const { role } = useMe();
  const heard = useView((view) => view.heard);
  const called = usePicture(
    (state) =>
      role === 'officer' &&
      selectOverdue(state).some((each) => levelOf(each) === 'officer' && !heard.includes(each.id)),
  );
  const unopened = usePicture(hasUnopenedUrgent);
  const ringing = unopened || called;

  useEffect(() => sound.ring(ringing), [sound, ringing]);
  const answers = usePicture(countAnswers);
  const answersHeard = useRef(answers);
  useEffect(() => {
    if (answers > answersHeard.current) sound.chime();
    answersHeard.current = answers;
  }, [sound, answers]);
  useEffect(() => sound.close, [sound]);
  useEffect(() => desk.change({ soundBlocked: on && blocked }), [desk, on, blocked]);
  useEffect(() => {
    if (!blocked) return;
    window.addEventListener('pointerdown', sound.unblock);
    window.addEventListener('keydown', sound.unblock);
    return () => {
      window.removeEventListener('pointerdown', sound.unblock);
      window.removeEventListener('keydown', sound.unblock);
    };
  }, [sound, blocked]);

  const label = on ? t('setting.soundOn') : t('setting.soundOff');
  return (
    <IconButton aria-pressed={on} aria-label={label} title={label} onClick={() => sound.setOn(!on)}>
      {on ? <SoundIcon /> : <SoundOffIcon />}
    </IconButton>
  );
}

/** Questions of tonight that came back with an answer. */
function countAnswers(state: State): number {
  let count = 0;
  for (const { thread } of state.messages.values()) count += thread.filter(({ kind }) => kind === 'reply').length;
  return count;
}

function hasUnopenedUrgent(state: State): boolean {
  for (const id of state.untreated) {
    const message = state.messages.get(id);
    if (message?.urgency === 'urgent' && message.triage === 'open' && message.firstLookAt === null) return true;
  }
  return false;
}
