import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { BroadcastSubject } from '@nachtwacht/shared/broadcasts/compose.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CarIcon, PeopleIcon, PersonIcon } from '../ui/Icons.tsx';
import { fillRow } from './layout.ts';

const described = ['person', 'group', 'vehicle'] as const;
const stated = ['call', 'warning', 'rumour', 'found', 'free'] as const;
const icons = { person: PersonIcon, group: PeopleIcon, vehicle: CarIcon } as const;

type Props = { subject: BroadcastSubject; onChange: (subject: BroadcastSubject) => void; disabled: boolean };

export const SubjectPicker = memo(function SubjectPicker({ subject, onChange, disabled }: Props) {
  const { t } = useTranslation('broadcasts');
  const change = (_event: unknown, next: BroadcastSubject | null) => next && onChange(next);
  const row = { value: subject, onChange: change, disabled, sx: fillRow } as const;
  return (
    <fieldset aria-label={t('subject.label')} style={{ display: 'grid', gap: 4, marginBottom: 12, minWidth: 0 }}>
      <ToggleButtonGroup {...row}>
        {described.map((each) => {
          const Icon = icons[each];
          return (
            <ToggleButton key={each} value={each}>
              <Icon sx={{ fontSize: 14 }} />
              {t(`subject.${each}`)}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      <ToggleButtonGroup {...row}>
        {stated.map((each) => (
          <ToggleButton key={each} value={each} sx={{ px: 0.5 }}>
            {t(`subject.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </fieldset>
  );
});
