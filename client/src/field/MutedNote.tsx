import { styled } from '@mui/material/styles';
import type { FieldAdmin } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InfoIcon } from '../ui/Icons.tsx';

/** Says honestly that the police read this admin after the others for a while. */
export function MutedNote({ admin: { mutedUntil } }: { admin: FieldAdmin }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const isOn = useNowSelected((now) => Date.parse(mutedUntil ?? '') > now);
  if (!mutedUntil || !isOn) return null;
  return (
    <Note role="status">
      <InfoIcon />
      <span>{t('muted', { time: format.time(mutedUntil) })}</span>
    </Note>
  );
}

const Note = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  margin: 0,
  padding: '12px 16px',
  border: '1px solid var(--line)',
  borderRadius: 12,
  background: 'var(--raised-surface)',
  fontSize: rem(15),
  lineHeight: rem(20),
  '& > svg': { fontSize: 20, flex: 'none', color: 'var(--text-2)' },
});
