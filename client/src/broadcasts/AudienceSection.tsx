import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { LockIcon, MinusIcon, PlusIcon, WarningIcon } from '../ui/Icons.tsx';
import { AudiencePicker } from './AudiencePicker.tsx';
import type { AudienceChoice } from './audience-choice.ts';
import { CoverageView } from './CoverageView.tsx';
import { GroupPicker, toGroupName } from './GroupPicker.tsx';
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
  hasMessage: boolean;
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
            <b>{t(preview ? 'audience.empty' : 'audience.none')}</b>
            <Small>{t(preview ? 'audience.emptyText' : 'audience.noneText')}</Small>
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

const selectGroups = (state: State): readonly Group[] => [...state.groups.values()].sort((a, b) => a.number - b.number);

/** Groups that do not get it although a part names them: by the list here, or by the cross beside each group below. */
function LeftOut({ choice, onChange, disabled }: Pick<Props, 'choice' | 'onChange' | 'disabled'>) {
  const { t } = useTranslation('broadcasts');
  const groups = useSelected(selectGroups);
  const [open, setOpen] = useState(false);
  const left = groups.filter(({ id }) => choice.minus.includes(id));
  const change = (minus: readonly string[]) => onChange({ minus: [...minus] });
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center', marginTop: 4 }}>
      {left.length > 0 && <Small>{t('audience.leftOut')}</Small>}
      {left.map((group) => (
        <Chip
          key={group.id}
          label={toGroupName(group)}
          disabled={disabled}
          icon={<PlusIcon />}
          aria-label={t('audience.putBack', { group: toGroupName(group) })}
          onClick={() => change(choice.minus.filter((each) => each !== group.id))}
        />
      ))}
      <Button
        size="small"
        variant="text"
        startIcon={<MinusIcon />}
        disabled={disabled}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('audience.minus')}
      </Button>
      {open && (
        <div style={{ flexBasis: '100%' }}>
          <GroupPicker
            chosen={choice.minus}
            onChange={change}
            label={t('audience.chooseMinus')}
            {...{ groups, disabled }}
          />
        </div>
      )}
    </div>
  );
}
