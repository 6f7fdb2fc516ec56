import { styled } from '@mui/material/styles';
import type { FieldBroadcast } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BellIcon, ForbiddenIcon, LockIcon, WarningIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';

const Strip = styled('p')({
  display: 'flex',
  gap: 12,
  alignItems: 'flex-start',
  '&&': { padding: '12px 16px' },
  fontSize: rem(15),
  lineHeight: rem(20),
  '& > svg': { fontSize: 24, flex: 'none', color: 'var(--raised)' },
  '& b': { display: 'block', fontWeight: 700, fontSize: rem(17), lineHeight: rem(24) },
  '&[data-strip="only"]': {
    background: 'var(--raised-bg)',
    borderBottom: '1px solid color-mix(in srgb, var(--raised) 40%, transparent)',
  },
  '&[data-strip="ended"]': {
    background: 'var(--raised-surface)',
    borderTop: '1px solid var(--line)',
    borderBottom: '1px solid var(--line)',
    '& > svg': { color: 'var(--text-2)' },
  },
  '&[data-strip="safe"]': { borderTop: '1px solid var(--line)' },
});

export function EndedStrip({ ended }: { ended: NonNullable<FieldBroadcast['ended']> }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  return (
    <Strip data-strip="ended">
      <ForbiddenIcon />
      <span>
        <b>{t(`broadcast.ended.${ended.reason}`, { time: format.time(ended.at) })}</b>
        {ended.text ? <InertText text={ended.text} /> : t(`broadcast.endedText.${ended.reason}`)}
      </span>
    </Strip>
  );
}

export function RemindedStrip({ template, at }: { template: FieldBroadcast['template']; at: string }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const what = template === 'roll-call' ? 'rollCall' : 'share';
  return (
    <Strip data-strip="only" role="status">
      <BellIcon />
      <span>
        <b>{t(`broadcast.reminder.${what}`)}</b>
        {t('broadcast.reminder.at', { time: format.time(at) })}
      </span>
    </Strip>
  );
}

export function AdminsOnlyStrip() {
  const { t } = useTranslation('field');
  return (
    <Strip data-strip="only">
      <LockIcon />
      <span>
        <b>{t('broadcast.onlyAdmins')}</b>
        {t('broadcast.onlyAdminsText')}
      </span>
    </Strip>
  );
}

export function SafeStrip() {
  const { t } = useTranslation('field');
  return (
    <Strip data-strip="safe">
      <WarningIcon />
      <span>{t('broadcast.safe')}</span>
    </Strip>
  );
}
