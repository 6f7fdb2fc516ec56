import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Stripe = styled('aside')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  color: 'var(--bg)',
  font: '700 calc(var(--key) * .92)/1 var(--font)',
  letterSpacing: '.06em',
  background:
    'repeating-linear-gradient(-45deg, var(--text) 0 calc(56 * var(--u)), var(--text-2) calc(56 * var(--u)) calc(112 * var(--u)))',
  '& > span': {
    display: 'grid',
    alignItems: 'center',
    height: '100%',
    padding: '0 calc(48 * var(--u))',
    background: 'var(--text)',
  },
});
const Watermark = styled('div')({
  position: 'absolute',
  inset: '-20%',
  zIndex: 3,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  gap: '14vh',
  transform: 'rotate(-20deg)',
  pointerEvents: 'none',
  color: 'var(--text)',
  opacity: 0.08,
  textAlign: 'center',
  font: '800 14vh/14vh var(--font)',
  letterSpacing: '.08em',
  whiteSpace: 'nowrap',
});
const lines = ['first', 'second', 'third', 'fourth'];

export function ExerciseStripe({ height }: { height: number }) {
  const { t } = useTranslation('wall');
  return (
    <Stripe aria-label={t('exercise')} style={{ height }}>
      <span>{t('exercise')}</span>
    </Stripe>
  );
}

/** Over all of the wall, so that no photograph of it is taken for a real night. */
export function ExerciseWatermark() {
  const { t } = useTranslation();
  const word = t('exercise.word');
  return (
    <Watermark aria-hidden="true">
      {lines.map((line) => (
        <span key={line}>{`${word} ${word} ${word}`}</span>
      ))}
    </Watermark>
  );
}
