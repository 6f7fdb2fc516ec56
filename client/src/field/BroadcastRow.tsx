import { styled } from '@mui/material/styles';
import type { FieldBroadcast, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { largeText, rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BroadcastIcon, ChevronDownIcon, LockIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { selectUnshared } from './broadcast-shelf.ts';

const Row = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  width: '100%',
  minHeight: 64,
  padding: '8px 12px 8px 16px',
  border: '1px solid var(--line)',
  borderRadius: 12,
  background: 'var(--surface)',
  color: 'inherit',
  font: 'inherit',
  letterSpacing: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '& > svg': { fontSize: 24, flex: 'none', color: 'var(--text-2)' },
  '& > svg:first-of-type': { color: 'var(--broadcast)' },
  '& > span': { flex: 1, minWidth: 0 },
  '& b': {
    display: 'block',
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [largeText]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  '& small': {
    display: 'block',
    fontSize: rem(13),
    lineHeight: rem(16),
    letterSpacing: 0,
    color: 'var(--text-2)',
    '& svg': { display: 'inline-block', verticalAlign: '-2px', marginRight: 4, fontSize: 14 },
  },
  '&[data-new]': {
    background: 'var(--broadcast-bg)',
    borderColor: 'color-mix(in srgb, var(--broadcast) 55%, transparent)',
    '& small': { color: 'var(--broadcast)', fontWeight: 600 },
  },
  '&[data-ended]': { '& > svg:first-of-type': { color: 'var(--text-3)' }, '& b': { fontWeight: 500 } },
});

type Props = { broadcast: FieldBroadcast; isNews: boolean; view: FieldView; onOpen: () => void };

/** A broadcast in one line: news that came while something was being written, or one put away. */
export function BroadcastRow({ broadcast, isNews, view, onOpen }: Props) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const { title, sentAt, ended, adminsOnly, number, expiresAt, correctedAt } = broadcast;
  const state = ended
    ? t(`broadcast.ended.${ended.reason}`, { time: format.time(ended.at) })
    : t(isNews ? 'broadcast.until' : 'broadcast.validUntil', { time: format.time(expiresAt) });
  const corrected = correctedAt && !ended && t('broadcast.corrected', { time: format.time(correctedAt) });
  const [unshared, groups] = [selectUnshared(broadcast, view), view.groups.length];
  const shared =
    unshared > 0 &&
    (unshared < groups ? t('broadcast.sharedSome', { shared: groups - unshared, groups }) : t('broadcast.notShared'));
  return (
    <Row type="button" data-new={isNews || undefined} data-ended={ended ? '' : undefined} onClick={onOpen}>
      <BroadcastIcon />
      <span>
        <b>{title === null ? t('broadcast.withdrawnTitle', { number }) : <InertText text={title} />}</b>
        <small>
          {adminsOnly && <LockIcon />}
          {[isNews ? t('broadcast.new') : format.time(sentAt), state, corrected, shared].filter(Boolean).join(' · ')}
        </small>
      </span>
      <ChevronDownIcon />
    </Row>
  );
}
