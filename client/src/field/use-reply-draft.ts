import { useState } from 'react';
import { useField } from './FieldContext.tsx';

/** Kept on the phone at every change, so that a reload or an incoming call loses nothing; signing out wipes it. */
export function useReplyDraft(messageId: string): readonly [string, (text: string) => void] {
  const { me } = useField();
  const key = `nachtwacht.reply.${me.operationId}.${me.adminId}.${messageId}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const keep = (next: string) => {
    setText(next);
    try {
      if (next === '') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // Without room it is only lost at a reload.
    }
  };
  return [text, keep];
}
