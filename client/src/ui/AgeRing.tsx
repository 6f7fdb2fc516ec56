import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useNowSelected } from './clock.ts';
import { Figure } from './Figure.tsx';
import { toWarmth, type Warmth } from './format.ts';

const Row = styled(Figure)({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  fontWeight: 600,
  '&[data-warmth="fresh"]': { fontWeight: 500, color: 'var(--text-2)' },
  '&[data-warmth="hot"]': { color: 'var(--raised)' },
});

/** Age since `at` (ISO): ring under a minute, third filled to five, then full and amber. */
export function AgeRing({ at, size = 12 }: { at: string; size?: number }) {
  const { text, warmth } = useAge(at);
  return (
    <Row data-warmth={warmth}>
      <Pie warmth={warmth} size={size} />
      {text}
    </Row>
  );
}

export function useAge(at: string): { text: string; warmth: Warmth } {
  const { t } = useTranslation();
  const since = Date.parse(at);
  // Whole seconds only during the first minute: afterwards a row repaints once a minute.
  const seconds = useNowSelected((now) => {
    const age = Math.max(0, Math.floor((now - since) / 1000));
    return age < 60 ? age : age - (age % 60);
  });
  return { text: ageText(seconds), warmth: toWarmth(seconds * 1000) };

  function ageText(age: number): string {
    if (age < 60) return t('age.seconds', { count: age });
    if (age < 3600) return t('age.minutes', { count: age / 60 });
    return t('age.hours', {
      hours: Math.floor(age / 3600),
      minutes: String(Math.floor(age / 60) % 60).padStart(2, '0'),
    });
  }
}

function Pie({ warmth, size }: { warmth: Warmth; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
      <circle
        cx="6"
        cy="6"
        r="5"
        fill={warmth === 'hot' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {warmth === 'warm' && <path d="M6 6V1a5 5 0 0 1 4.33 7.5z" fill="currentColor" />}
    </svg>
  );
}
