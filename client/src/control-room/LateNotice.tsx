import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { toTimer } from '../ui/format.ts';
import { BellIcon, WarningIcon } from '../ui/Icons.tsx';
import { acceptanceLimits, type Heat } from './acceptance.ts';

const Late = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '6px 12px',
  background: 'var(--raised-bg)',
  borderBottom: '1px solid var(--raised)',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 600,
  '& svg': { fontSize: 16, color: 'var(--raised)', flex: 'none' },
});

const Escalated = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '8px 12px',
  background: 'var(--urgent)',
  color: 'var(--on-meaning)',
  fontWeight: 600,
  '& svg': { fontSize: 20, flex: 'none' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', fontWeight: 500 },
});

/** Over a card that nobody accepted in time: what happens now, and who is to be rung. */
export function LateNotice({ dispatch, heat }: { dispatch: Dispatch; heat: Heat }) {
  const { t } = useTranslation('board');
  const officer = usePicture(selectOfficerName);
  if (heat === 'calm') return null;
  if (heat === 'late')
    return (
      <Late role="alert">
        <BellIcon />
        {t('card.late')}
      </Late>
    );
  return (
    <Escalated role="alert">
      <WarningIcon />
      <span>
        {officer ? t('card.escalatedNamed', { name: officer }) : t('card.escalated')}
        <small>{t('card.escalatedText', { time: toTimer(acceptanceLimits[dispatch.priority].escalatedMs) })}</small>
      </span>
    </Escalated>
  );
}

function selectOfficerName(state: State): string | null {
  for (const member of state.staff.values()) {
    if (member.role === 'officer' && member.active) return member.content?.name ?? null;
  }
  return null;
}
