import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { BroadcastIcon, LockIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import { Small } from './layout.ts';
import type { Phase } from './use-outgoing.ts';

const Head = styled('header')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '12px 16px',
  borderBottom: '1px solid var(--line)',
  '& > svg': { fontSize: 24, color: 'var(--broadcast)' },
  '& > div': { flex: 1, minWidth: 0 },
  '& h2': { font: '600 16px/24px var(--font)' },
});

type Props = { message: Message | null; phase: Phase; onBack: () => void };

export function ComposerHeader({ message, phase, onBack }: Props) {
  const { t } = useTranslation('broadcasts');
  const group = usePicture((state) => (message ? (state.groups.get(message.groupId)?.number ?? 0) : 0));
  const held = phase === 'sending' || phase === 'held';
  return (
    <Head>
      <BroadcastIcon />
      <div>
        <h2>{t('title')}</h2>
        <Small>{message ? t('aboutMessage', { number: message.number, group }) : t('aboutNone')}</Small>
      </div>
      {(held || phase === 'out') && <MetaChip icon={<LockIcon />}>{t(held ? 'locked' : 'sentLocked')}</MetaChip>}
      <Button size="small" onClick={onBack} disabled={held} aria-keyshortcuts="Escape">
        <KeyCap keys="Escape" />
        {t('back')}
      </Button>
    </Head>
  );
}
