import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { CheckIcon, HandsetIcon, PhoneIcon, WarningIcon } from '../ui/Icons.tsx';
import { Strong } from './Page.tsx';
import { AlertSheet } from './Sheet.tsx';

const Title = styled('h2')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  fontSize: rem(30),
  lineHeight: rem(36),
  fontWeight: 750,
  letterSpacing: '-.028em',
  '& svg': { color: 'var(--urgent)', fontSize: 36 },
  '@media (max-height: 43.75em)': { fontSize: rem(26), lineHeight: rem(32) },
});
const Why = styled('p')({
  color: 'var(--text-2)',
  '@media (max-height: 43.75em)': { fontSize: rem(15), lineHeight: rem(20) },
});
const Ring = styled('a')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 10,
  minHeight: 72,
  marginTop: 4,
  borderRadius: 16,
  background: 'var(--urgent)',
  color: 'var(--on-meaning)',
  fontSize: rem(22),
  fontWeight: 700,
  letterSpacing: '-.02em',
  textDecoration: 'none',
  '& svg': { fontSize: 26, strokeWidth: 2 },
  '@media (max-height: 43.75em)': { minHeight: 64, marginTop: 0 },
});
const Mute = styled('a')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 8,
  minHeight: 48,
  padding: '4px 12px',
  borderRadius: 12,
  border: '1.5px solid var(--urgent)',
  color: 'var(--text)',
  fontSize: rem(16),
  lineHeight: rem(20),
  fontWeight: 600,
  textAlign: 'center',
  textDecoration: 'none',
  '& svg': { color: 'var(--urgent)', fontSize: 20, flex: 'none' },
});
const Stays = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  fontSize: rem(15),
  lineHeight: rem(20),
  color: 'var(--text-2)',
});

type Props = { words: readonly string[]; onCalled: () => void; onNotUrgent: () => void };

/** Before a message with emergency words goes: 112 first. Escape and "geen spoed" are one and the same. */
export function EmergencySheet({ words, onCalled, onNotUrgent }: Props) {
  const { t } = useTranslation('field');
  const [titleId, whyId] = [useId(), useId()];
  const [before, after] = t('emergency.wrote', { words: '\n' })
    .replaceAll(/<\/?words>/g, '')
    .split('\n');
  return (
    <AlertSheet labelledBy={titleId} describedBy={whyId} onClose={onNotUrgent}>
      <Title id={titleId}>
        <WarningIcon />
        {t('emergency.title')}
      </Title>
      <Why id={whyId}>
        {before}
        {words.map((word, index) => (
          <Fragment key={word}>
            {index > 0 && (index === words.length - 1 ? t('emergency.and') : ', ')}
            <Strong>{word}</Strong>
          </Fragment>
        ))}
        {after}
      </Why>
      <Ring href="tel:112" data-first>
        <PhoneIcon />
        {t('emergency.call')}
      </Ring>
      <Mute href="https://www.112.nl/112nl-app" target="_blank" rel="noreferrer">
        <HandsetIcon />
        {t('emergency.cannotSpeak')}
      </Mute>
      <Stays>
        <CheckIcon sx={{ fontSize: 20 }} />
        {t('emergency.stays')}
      </Stays>
      <Button size="large" fullWidth onClick={onCalled} sx={{ background: 'none', borderColor: 'var(--text-2)' }}>
        {t('emergency.called')}
      </Button>
      <Button variant="text" size="small" onClick={onNotUrgent} sx={{ color: 'var(--text-2)' }}>
        {t('emergency.notUrgent')}
      </Button>
    </AlertSheet>
  );
}
