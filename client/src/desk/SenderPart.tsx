import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { isMuted } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../messages/RefusalNote.tsx';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ForwardIcon, MoreVerticalIcon, SoundOffIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useSenderActs } from './use-sender-acts.ts';

/** That this admin is muted and where the message went besides; nothing where neither is so. */
export function SenderNotes({ message }: { message: Message }) {
  const { t } = useTranslation('triage');
  const format = useFormat();
  const { operations } = useMe();
  const admin = usePicture((state) => state.admins.get(message.adminId ?? ''));
  const muted = useNowSelected((now) => isMuted(admin, new Date(now).toISOString()));
  const nameOf = (operationId: string) => operations.find(({ id }) => id === operationId)?.name ?? '?';
  return (
    <>
      {muted && admin?.mutedUntil && (
        <Line role="status">
          <SoundOffIcon /> {t('sender.muted', { time: format.time(admin.mutedUntil) })}
        </Line>
      )}
      {message.passedOn.map(({ operationId, messageId, at }) => (
        <Line key={messageId} role="status">
          <ForwardIcon /> {t('sender.passed', { name: nameOf(operationId), time: format.time(at) })}
        </Line>
      ))}
      <RefusalNote types={['admin.mute', 'admin.revoke']} about={message.adminId ?? ''} />
    </>
  );
}

/** Mute, revoke, pass on: seldom needed, so behind one button, each with its key. */
export function SenderMenu({ message }: { message: Message }) {
  const { t } = useTranslation('triage');
  const acts = useSenderActs(message);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (acts.every(({ disabled }) => disabled)) return null;
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t('sender.moreAbout')}
        endIcon={<MoreVerticalIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('sender.more')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {acts.map(({ key, label, run, disabled }) => (
          <MenuItem
            key={key}
            disabled={disabled ?? false}
            onClick={() => {
              setAnchor(null);
              run();
            }}
          >
            <span style={{ flex: 1, marginRight: 16 }}>{label}</span>
            <KeyCap keys={key} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

const Line = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  margin: '0 0 8px !important',
  padding: '6px 8px',
  borderRadius: 6,
  background: 'var(--raised-surface)',
  fontSize: 12,
  lineHeight: '16px',
  '& svg': { fontSize: 16, flex: 'none' },
});
