import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Stripe = styled('aside')({
  flex: 'none',
  minHeight: 24,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 12,
  padding: '2px 16px',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 500,
  color: 'var(--text)',
  background: 'repeating-linear-gradient(-45deg, var(--raised-surface) 0 12px, var(--surface) 12px 24px)',
  borderBottom: '1px solid var(--control)',
  '& b': { fontWeight: 700, letterSpacing: '.12em' },
});

const Watermark = styled('div')({
  position: 'fixed',
  inset: 0,
  zIndex: 1400,
  overflow: 'hidden',
  pointerEvents: 'none',
  display: 'grid',
  placeItems: 'center',
  '& span': {
    font: '800 17vw/1 var(--font)',
    letterSpacing: '.06em',
    color: 'var(--text)',
    opacity: 0.035,
    transform: 'rotate(-24deg)',
    whiteSpace: 'nowrap',
  },
});

/** On top of every screen of an exercise, so that no picture of it is taken for a real night. */
export function ExerciseRibbon() {
  const { t } = useTranslation();
  return (
    <>
      <Stripe aria-label={t('exercise.word')}>
        <b>{t('exercise.word')}</b>
        <span>{t('exercise.detail')}</span>
      </Stripe>
      <Watermark aria-hidden="true">
        <span>{t('exercise.word')}</span>
      </Watermark>
    </>
  );
}
