import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LaterText } from './LaterText.tsx';
import { useAct } from './use-act.ts';

export function CorrectBroadcast({ broadcast, onDone }: { broadcast: Broadcast; onDone: () => void }) {
  const { t } = useTranslation('broadcasts');
  const [before] = useState(broadcast.content?.text ?? '');
  const [text, setText] = useState(before);
  const { act, busy, trouble } = useAct('broadcast.correct', onDone);
  const title = broadcast.content?.title ?? '';
  return (
    <LaterText
      label={t('active.correction')}
      helper={t('active.correctionText')}
      act={t('active.sendCorrection')}
      {...{ text, before, busy, trouble }}
      onText={setText}
      onClose={onDone}
      onSend={() => void act({ broadcastId: broadcast.id, title, text: text.trim() })}
    />
  );
}
