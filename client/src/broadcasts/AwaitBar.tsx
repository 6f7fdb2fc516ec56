import Button from '@mui/material/Button';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { EyeIcon, UndoIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Small } from './layout.ts';
import { Foot } from './SentBar.tsx';

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
      <Button
        variant="contained"
        size="large"
        autoFocus
        startIcon={<UndoIcon />}
        onClick={onUndo}
        aria-keyshortcuts="u"
      >
        {t('hold.undo')}
        <KeyCap keys="u" />
      </Button>
    </Foot>
  );
}
