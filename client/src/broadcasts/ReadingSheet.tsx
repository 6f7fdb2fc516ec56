import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { CheckIcon, UndoIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { GoingPhotos } from './GoingPhotos.tsx';
import { Small } from './layout.ts';
import { useAct } from './use-act.ts';

const Sheet = styled('section')({
  display: 'grid',
  gap: 16,
  padding: 24,
  '& h2': { font: '600 16px/24px var(--font)' },
  '& blockquote': {
    margin: 0,
    padding: '12px 16px',
    borderLeft: '3px solid var(--broadcast)',
    borderRadius: 4,
    background: 'var(--bg)',
    font: '400 14px/20px var(--font)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '& blockquote b': { display: 'block', marginBottom: 8 },
  '& footer': { display: 'flex', flexWrap: 'wrap', gap: 8, justifyContent: 'flex-end' },
});

type Props = { broadcast: Broadcast; writer: string; onDone: () => void };

/** What would go out, to whom and until when; a second person lets it pass or turns it down. */
export function ReadingSheet({ broadcast, writer, onDone }: Props) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const format = useFormat();
  const confirm = useAct('broadcast.confirm', onDone);
  const reject = useAct('broadcast.undo', onDone);
  const about = { broadcastId: broadcast.id };
  const busy = confirm.busy || reject.busy;
  const trouble = confirm.trouble ?? reject.trouble;
  useHotkeys([
    { key: 'Ctrl+Enter', label: t('broadcasts:reader.confirm'), run: () => void confirm.act(about), disabled: busy },
    { key: 'x', label: t('broadcasts:reader.reject'), run: () => void reject.act(about), disabled: busy },
    { key: 'Escape', label: t('broadcasts:reader.later'), run: onDone },
  ]);
  const facts = [
    t('broadcasts:reader.writer', { writer, time: format.time(broadcast.heldAt) }),
    t('broadcasts:send.ready', {
      admins: t('common:count.admins', { count: broadcast.adminIds.length }),
      groups: t('common:count.groups', { count: broadcast.groupIds.length }),
    }),
    t('broadcasts:reader.until', { time: format.time(broadcast.expiresAt) }),
    broadcast.adminsOnly && t('broadcasts:audience.adminsOnly'),
  ];
  return (
    <Sheet>
      <div>
        <h2>{t('broadcasts:reader.title')}</h2>
        <Small>{facts.filter(Boolean).join(' · ')}</Small>
      </div>
      <blockquote>
        <b>{broadcast.content?.title}</b>
        <InertText text={broadcast.content?.text ?? ''} />
      </blockquote>
      {broadcast.content && <GoingPhotos content={broadcast.content} />}
      {broadcast.content?.guardReason && (
        <Small>{t('broadcasts:reader.guard', { reason: broadcast.content.guardReason })}</Small>
      )}
      {trouble && <b role="alert">{trouble}</b>}
      <footer>
        <Button onClick={onDone}>
          <KeyCap keys="Escape" />
          {t('broadcasts:reader.later')}
        </Button>
        <Button startIcon={<UndoIcon />} disabled={busy} aria-keyshortcuts="x" onClick={() => void reject.act(about)}>
          {t('broadcasts:reader.reject')}
          <KeyCap keys="x" />
        </Button>
        <Button
          variant="contained"
          startIcon={<CheckIcon />}
          disabled={busy}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void confirm.act(about)}
        >
          {t('broadcasts:reader.confirm')}
          <KeyCap keys="Ctrl+Enter" />
        </Button>
      </footer>
    </Sheet>
  );
}
