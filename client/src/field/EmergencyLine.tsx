import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { largeText, rem } from '../theme/rem.ts';
import { ExerciseRibbon } from '../ui/ExerciseRibbon.tsx';
import { PhoneIcon, WarningIcon } from '../ui/Icons.tsx';

const Top = styled('div')({
  position: 'sticky',
  top: 0,
  zIndex: 7,
  background: 'var(--bg)',
  '& > [role="note"]': {
    gap: 6,
    padding: '2px 4px',
    fontSize: rem(13),
    lineHeight: rem(16),
    [largeText]: { display: 'block', '&& b': { marginRight: 8 } },
    letterSpacing: '-.02em',
    textAlign: 'center',
    '@media (min-width: 22.5em)': { whiteSpace: 'nowrap' },
    '& b': { letterSpacing: '.06em' },
  },
  '&[inert]': { zIndex: 0 },
});
const Line = styled('a')({
  display: 'block',
  color: 'var(--text)',
  textDecoration: 'none',
  background: 'var(--urgent-bg)',
  borderBottom: '1px solid color-mix(in srgb, var(--urgent) 40%, transparent)',
  fontWeight: 600,
  '&:focus-visible': { outlineOffset: -4 },
});
const Inner = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  maxWidth: 480,
  minHeight: 55,
  margin: '0 auto',
  padding: '4px 8px 4px 16px',
  '& > svg': { fontSize: 24, color: 'var(--urgent)', flex: 'none' },
  '& > span': { flex: 1 },
  '& > span[data-long]': { fontSize: rem(15), lineHeight: rem(20) },
  [largeText]: { flexWrap: 'wrap', gap: '0 8px', '& svg': { display: 'none' } },
});
const Call = styled('b')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 44,
  padding: '0 16px',
  borderRadius: 22,
  background: 'var(--urgent)',
  color: 'var(--on-meaning)',
  fontWeight: 700,
  whiteSpace: 'nowrap',
  '& svg': { fontSize: 20 },
});

/** Never hidden: neither by a sheet (but 112's own), nor by being offline. The whole line rings. */
export function EmergencyLine({ offline, exercise, covered }: Props) {
  const { t } = useTranslation('field');
  return (
    <Top inert={covered}>
      <Line href="tel:112">
        <Inner>
          <WarningIcon />
          <span data-long={offline || undefined}>{offline ? t('emergency.offline') : t('emergency.question')}</span>
          <Call>
            <PhoneIcon />
            {t('emergency.call')}
          </Call>
        </Inner>
      </Line>
      {exercise && <ExerciseRibbon />}
    </Top>
  );
}

type Props = { offline: boolean; exercise: boolean; covered?: boolean };
