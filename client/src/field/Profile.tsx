import { styled } from '@mui/material/styles';
import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { AwayPart } from './AwayPart.tsx';
import { DevicesPart } from './DevicesPart.tsx';
import { LeavePart } from './LeavePart.tsx';
import { RingPart } from './RingPart.tsx';
import { Sheet } from './Sheet.tsx';

const Parts = styled('div')({
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '& > section': { display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)' },
  '& > section + section': { borderTop: '1px solid var(--line)', paddingTop: 16 },
});

/** What an admin says of himself: off for a while, whom to ring, on which phones, and stopping. */
export function Profile({ view, waiting, onClose }: { view: FieldView; waiting: number; onClose: () => void }) {
  const { t } = useTranslation('profile');
  const { status } = view.operation;
  const isOn = status === 'live' || status === 'draft';
  return (
    <Sheet title={t('title')} onClose={onClose}>
      <Parts>
        {isOn && <AwayPart view={view} />}
        {isOn && <RingPart admin={view.admin} />}
        <DevicesPart />
        <LeavePart waiting={waiting} onStay={onClose} />
      </Parts>
    </Sheet>
  );
}
