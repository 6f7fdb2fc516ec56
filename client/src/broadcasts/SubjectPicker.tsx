import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { BroadcastSubject } from '@nachtwacht/shared/broadcasts/compose.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { BroadcastIcon, CarIcon, PeopleIcon, PersonIcon } from '../ui/Icons.tsx';
import { fillRow } from './layout.ts';

/** The first row is the fixed form of the police; three in each of the others, so that every word stays whole. */
const rows = [
  ['person', 'group', 'vehicle', 'call'],
  ['rumour', 'found', 'warning'],
  ['roll-call', 'thanks', 'free'],
] as const satisfies readonly (readonly BroadcastSubject[])[];
const icons: Partial<Record<BroadcastSubject, typeof PersonIcon>> = {
  ...{ person: PersonIcon, group: PeopleIcon, vehicle: CarIcon, call: BroadcastIcon },
};

type Props = { subject: BroadcastSubject; onChange: (subject: BroadcastSubject) => void; disabled: boolean };

export const SubjectPicker = memo(function SubjectPicker({ subject, onChange, disabled }: Props) {
  const { t } = useTranslation('broadcasts');
  const change = (_event: unknown, next: BroadcastSubject | null) => next && onChange(next);
  return (
    <fieldset aria-label={t('subject.label')} style={{ display: 'grid', gap: 4, marginBottom: 12, minWidth: 0 }}>
      {rows.map((row) => (
        <ToggleButtonGroup key={row[0]} value={subject} onChange={change} disabled={disabled} sx={fillRow}>
          {row.map((each) => {
            const Icon = icons[each];
            return (
              <ToggleButton key={each} value={each} sx={{ px: 0.75 }}>
                {Icon && <Icon sx={{ fontSize: 14 }} />}
                {t(`subject.${each}`)}
              </ToggleButton>
            );
          })}
        </ToggleButtonGroup>
      ))}
    </fieldset>
  );
});
