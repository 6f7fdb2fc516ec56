import { useTranslation } from 'react-i18next';

export type Urgency = 'urgent' | 'raised' | 'normal';

/** Square, hexagon, ring: the shapes differ before the colours do. */
export function UrgencyMark({ urgency, size = 24 }: { urgency: Urgency; size?: number }) {
  const { t } = useTranslation();
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role="img"
      aria-label={t(`urgency.${urgency}`)}
      style={{ flex: 'none', display: 'block' }}
    >
      {marks[urgency]}
    </svg>
  );
}

const marks = {
  urgent: (
    <>
      <rect x="1" y="1" width="22" height="22" rx="5" fill="var(--urgent)" />
      <path d="M12 5.5v8" stroke="var(--on-meaning)" strokeWidth="3.2" strokeLinecap="round" />
      <circle cx="12" cy="18" r="1.9" fill="var(--on-meaning)" />
    </>
  ),
  raised: (
    <>
      <path
        d="M12 1 21.5 6.5v11L12 23 2.5 17.5v-11z"
        fill="var(--raised)"
        stroke="var(--raised)"
        strokeLinejoin="round"
      />
      <path d="M12 7.2 17 15.8H7z" fill="var(--on-meaning)" stroke="var(--on-meaning)" strokeLinejoin="round" />
    </>
  ),
  normal: <circle cx="12" cy="12" r="6.2" fill="none" stroke="var(--calm)" strokeWidth="2.4" />,
};
