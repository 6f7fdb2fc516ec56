import Chip from '@mui/material/Chip';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { LockIcon, PlusIcon, WarningIcon } from '../ui/Icons.tsx';
import { AudiencePicker } from './AudiencePicker.tsx';
import type { AudienceChoice } from './audience-choice.ts';
import { CoverageView } from './CoverageView.tsx';
import { toGroupName } from './GroupPicker.tsx';
import { Small } from './layout.ts';
import type { Preview } from './use-preview.ts';

const Note = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  marginTop: 8,
  padding: '8px 12px',
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--surface)',
  '& > svg': { fontSize: 18, flex: 'none', color: 'var(--text-2)' },
  '& > div': { flex: 1, minWidth: 0 },
  '& b': { fontWeight: 600 },
  '&[data-tone="raised"]': { borderColor: 'var(--raised)', background: 'var(--raised-bg)' },
  '&[data-tone="raised"] > svg': { color: 'var(--raised)' },
});

type Props = {
  choice: AudienceChoice;
  preview: Preview | null;
  pin: Point | null;
  exactPin: boolean;
  onDraw: (() => void) | null;
  areaMap: ReactNode;
  adminsOnly: boolean;
  onChange: (changes: Partial<AudienceChoice>) => void;
  onAdminsOnly: (adminsOnly: boolean) => void;
  disabled: boolean;
};

export const AudienceSection = memo(function AudienceSection({
  choice,
  preview,
  adminsOnly,
  onChange,
  onAdminsOnly,
  disabled,
  ...rest
}: Props) {
  const { t } = useTranslation('broadcasts');
  const leaveOut = (groupId: string) => onChange({ minus: [...choice.minus, groupId] });
  return (
    <>
      <AudiencePicker choice={choice} onChange={onChange} disabled={disabled} {...rest} />
      <LeftOut choice={choice} onChange={onChange} disabled={disabled} />
      {preview && preview.audience.groupIds.length > 0 ? (
        <CoverageView coverage={preview.coverage} onLeaveOut={leaveOut} disabled={disabled} />
      ) : (
        <Note>
          <div>
            <b>{t('audience.none')}</b>
            <Small>{t('audience.noneText')}</Small>
          </div>
        </Note>
      )}
      {preview && preview.weary.length > 0 && (
        <Note data-tone="raised" role="status">
          <WarningIcon />
          <div>{t('audience.weary', { count: preview.weary.length })}</div>
        </Note>
      )}
      <Note as="label" style={{ marginTop: 16 }}>
        <LockIcon />
        <div>
          <b>{t('audience.adminsOnly')}</b>
          <Small>{t(adminsOnly ? 'audience.adminsOnlyOn' : 'audience.adminsOnlyOff')}</Small>
        </div>
        <Switch
          checked={adminsOnly}
          disabled={disabled}
          onChange={(_event, checked) => onAdminsOnly(checked)}
          slotProps={{ input: { 'aria-label': t('audience.adminsOnly') } }}
        />
      </Note>
    </>
  );
});

function LeftOut({ choice, onChange, disabled }: Pick<Props, 'choice' | 'onChange' | 'disabled'>) {
  const { t } = useTranslation('broadcasts');
  const { state } = useOperation().picture;
  if (choice.minus.length === 0) return null;
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center', marginTop: 8 }}>
      <Small>{t('audience.leftOut')}</Small>
      {choice.minus.flatMap((groupId) => {
        const group = state.groups.get(groupId);
        if (!group) return [];
        const name = toGroupName(group);
        return (
          <Chip
            key={groupId}
            label={name}
            disabled={disabled}
            deleteIcon={<PlusIcon />}
            icon={<PlusIcon />}
            aria-label={t('audience.putBack', { group: name })}
            onClick={() => onChange({ minus: choice.minus.filter((each) => each !== groupId) })}
          />
        );
      })}
    </div>
  );
}
