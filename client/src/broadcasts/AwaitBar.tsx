import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { EyeIcon } from '../ui/Icons.tsx';
import { Small } from './layout.ts';
import { Foot } from './SentBar.tsx';
import { UndoButton } from './UndoButton.tsx';

/** Nothing goes out before a second person has read it. */
export function AwaitBar({ broadcast, onUndo }: { broadcast: Broadcast; onUndo: () => void }) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  return (
    <Foot>
      <EyeIcon />
      <div>
        <b role="status">{t('reader.waiting')}</b>
        <Small>{t('reader.waitingText', { time: format.time(broadcast.expiresAt) })}</Small>
      </div>
      <UndoButton onUndo={onUndo} />
    </Foot>
  );
}
