import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { BroadcastIcon, SendIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Small } from './layout.ts';
import { Foot } from './SentBar.tsx';

type Props = {
  /** What stands in the way, in words; null when it can go. */
  blocked: string | null;
  /** What the server said, or what happened to the last try. */
  notice: { text: string; alert: boolean } | null;
  sending: boolean;
  ready: string;
  onSend: () => void;
};

export function SendBar({ blocked, notice, sending, ready, onSend }: Props) {
  const { t } = useTranslation('broadcasts');
  const line = sending ? t('send.sending') : (blocked ?? ready);
  return (
    <Foot>
      <BroadcastIcon />
      <div>
        {notice && <b role={notice.alert ? 'alert' : 'status'}>{notice.text}</b>}
        {notice ? <Small>{line}</Small> : <b role="status">{line}</b>}
        {!notice && !blocked && !sending && <Small>{t('send.readyText')}</Small>}
      </div>
      <Button
        variant="contained"
        size="large"
        startIcon={<SendIcon />}
        onClick={onSend}
        disabled={blocked !== null || sending}
        aria-keyshortcuts="Control+Enter"
      >
        {t('send.act')}
        <KeyCap keys="Ctrl+Enter" />
      </Button>
    </Foot>
  );
}
