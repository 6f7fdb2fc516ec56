import { styled } from '@mui/material/styles';
import type { FieldAdmin } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { MoonIcon } from '../ui/Icons.tsx';

const Note = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  width: '100%',
  minHeight: 48,
  padding: '8px 16px',
  border: '1px solid var(--line)',
  borderRadius: 12,
  background: 'var(--raised-surface)',
  color: 'inherit',
  font: 'inherit',
  fontSize: rem(15),
  lineHeight: rem(20),
  textAlign: 'left',
  cursor: 'pointer',
  '& > svg': { fontSize: 20, flex: 'none', color: 'var(--text-2)' },
  '& > span': { flex: 1 },
  '& > b': { fontWeight: 600, textDecoration: 'underline', textUnderlineOffset: 4 },
});

/** Reminds that the police count this admin as off. */
export function AwayNote({ admin: { awayUntil }, onChange }: { admin: FieldAdmin; onChange: () => void }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const isAway = useNowSelected((now) => awayUntil !== null && Date.parse(awayUntil) > now);
  if (!awayUntil || !isAway) return null;
  return (
    <Note type="button" onClick={onChange}>
      <MoonIcon />
      <span>{t('away.is', { time: format.time(awayUntil) })}</span>
      <b>{t('away.change')}</b>
    </Note>
  );
}
