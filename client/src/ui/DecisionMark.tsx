import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { BroadcastIcon, DispatchIcon, FeedbackIcon } from './Icons.tsx';

export type DecisionKind = 'dispatch' | 'feedback' | 'broadcast';

export const decisionIcons = { dispatch: DispatchIcon, feedback: FeedbackIcon, broadcast: BroadcastIcon } as const;

const Mark = styled('span')({
  display: 'inline-grid',
  placeItems: 'center',
  flex: 'none',
  borderRadius: '18%',
  border: '1.5px solid currentColor',
  fontWeight: 700,
  lineHeight: 1,
});

/** The letter of a decision (I, T, U) in its square, as on the map. */
export function DecisionMark({ kind, size = 22 }: { kind: DecisionKind; size?: number }) {
  const { t } = useTranslation();
  return (
    <Mark
      role="img"
      aria-label={t(`decision.${kind}`)}
      style={{
        width: size,
        height: size,
        fontSize: size * 0.6,
        color: `var(--${kind})`,
        background: `var(--${kind}-bg)`,
      }}
    >
      <span aria-hidden="true">{t(`decisionLetter.${kind}`)}</span>
    </Mark>
  );
}
