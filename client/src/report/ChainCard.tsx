import { styled } from '@mui/material/styles';
import type { Checkpoint, Position } from '@nachtwacht/shared/wire/staff.ts';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { LinkIcon, WarningIcon } from '../ui/Icons.tsx';
import { Card, Meta } from './Layout.tsx';

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  padding: 16,
  '& > svg': { fontSize: 20, color: 'var(--text-2)' },
  '& > div': { flex: 1, minWidth: 280 },
  '& h2': { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& code': { fontSize: 12, color: 'var(--text-2)', overflowWrap: 'anywhere' },
});

/** Where the journal of these figures stands and how far the server signed it. */
export function ChainCard() {
  const { t } = useTranslation('report');
  const { picture } = useOperation();
  const position = useSyncExternalStore(picture.subscribe, () => picture.position);
  const checkpoint = useLive((live) => live.checkpoint);
  const stopped = useLive((live) => live.journalStopped);
  return (
    <Card>
      <Line>
        {stopped ? <WarningIcon sx={{ color: 'var(--urgent) !important' }} /> : <LinkIcon />}
        <div>{stopped ? <Broken /> : <Standing position={position} checkpoint={checkpoint} />}</div>
        {position && <code title={t('chain.hash', { seq: position.seq })}>{position.hash}</code>}
      </Line>
    </Card>
  );
}

function Broken() {
  const { t } = useTranslation('report');
  return (
    <>
      <h2>{t('chain.broken')}</h2>
      <Meta>{t('chain.brokenText')}</Meta>
    </>
  );
}

function Standing({ position, checkpoint }: { position: Position | null; checkpoint: Checkpoint | null }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const seq = format.number(position?.seq ?? 0);
  const isAllSigned = checkpoint !== null && checkpoint.epoch === position?.epoch && checkpoint.seq >= position.seq;
  const words = [
    checkpoint
      ? t('chain.signedAt', { seq: format.number(checkpoint.seq), at: format.dateTime(checkpoint.at) })
      : t('chain.unsigned'),
    ...((position?.epoch ?? 1) > 1 ? [t('chain.epoch', { epoch: position?.epoch ?? 1 })] : []),
    t('chain.check'),
  ];
  return (
    <>
      <h2>{t(isAllSigned ? 'chain.signedAll' : 'chain.signedSome', { seq })}</h2>
      <Meta>{words.join(' ')}</Meta>
    </>
  );
}
