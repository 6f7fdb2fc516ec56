import { styled } from '@mui/material/styles';
import { acceptanceLimits } from '@nachtwacht/shared/dispatches/acceptance.ts';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { toTimer } from '../ui/format.ts';
import { BellIcon, PhoneIcon, WarningIcon } from '../ui/Icons.tsx';
import type { Heat } from './acceptance.ts';

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
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
  padding: '8px 12px',
  background: 'var(--urgent)',
  color: 'var(--on-meaning)',
  fontWeight: 600,
  '& svg': { fontSize: 20, flex: 'none' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', fontWeight: 500 },
  '& > span': { flex: '1 1 140px' },
  '& a': {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    minHeight: 28,
    color: 'inherit',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  '& a svg': { fontSize: 16 },
});

/** Over a card that nobody accepted in time: what happens now, and who is to be rung. */
export function LateNotice({ dispatch, heat }: { dispatch: Dispatch; heat: Heat }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const officer = usePicture(selectOfficerName);
  const phone = usePicture((state) => state.operation?.content?.officerPhone ?? '');
  const told = new Map(dispatch.escalations.map(({ level, at }) => [level, format.timeWithSeconds(at)]));
  const limits = acceptanceLimits[dispatch.priority];
  if (heat === 'calm') return null;
  if (heat === 'late')
    return (
      <Late role="alert">
        <BellIcon />
        {t('card.late', { time: toTimer(limits.boards), officer: toTimer(limits.officer) })}
      </Late>
    );
  return (
    <Escalated role="alert">
      <WarningIcon />
      <span>
        {officer ? t('card.escalatedNamed', { name: officer }) : t('card.escalated')}
        <small>
          {[
            told.has('officer') && t('card.officerTold', { time: told.get('officer') ?? '' }),
            told.has('boards') && t('card.boardsTold', { time: told.get('boards') ?? '' }),
          ]
            .filter(Boolean)
            .join(', ') || t('card.escalatedText', { time: toTimer(limits.officer) })}
        </small>
      </span>
      {phone && (
        <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} aria-label={`${t('card.callOfficer')} ${phone}`}>
          <PhoneIcon />
          {phone}
        </a>
      )}
    </Escalated>
  );
}

function selectOfficerName(state: State): string | null {
  for (const member of state.staff.values()) {
    if (member.role === 'officer' && member.active) return member.content?.name ?? null;
  }
  return null;
}
