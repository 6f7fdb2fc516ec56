import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { AreaIcon, DrawIcon } from '../ui/Icons.tsx';
import { type AudienceChoice, type AudienceMode, audienceModes } from './audience-choice.ts';
import { GroupPicker } from './GroupPicker.tsx';
import { KeptParts } from './KeptParts.tsx';
import { fillRow, Heading, Small } from './layout.ts';
import { RadiusChoice } from './RadiusChoice.tsx';

type Props = {
  choice: AudienceChoice;
  onChange: (changes: Partial<AudienceChoice>) => void;
  pin: Point | null;
  /** The pin is the message's own point, not the middle of its group's area. */
  exactPin: boolean;
  hasMessage: boolean;
  /** Starts drawing on the map; without it there is no map here. */
  onDraw: (() => void) | null;
  /** A small map to draw on, where the desk has no room for its own. */
  areaMap: ReactNode;
  disabled: boolean;
};

const selectGroups = (state: State): readonly Group[] => [...state.groups.values()].sort((a, b) => a.number - b.number);
const selectMunicipalities = (state: State): readonly string[] =>
  [...new Set([...state.groups.values()].flatMap((group) => group.content?.municipality ?? []))].sort();

/** Who gets it: one of five ways to choose, or several together. */
export function AudiencePicker(props: Props) {
  const { choice, onChange, disabled } = props;
  const { t } = useTranslation('broadcasts');
  const groups = useSelected(selectGroups);
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ marginTop: 16 }}>
      <Heading id={id} style={{ marginBottom: 4 }}>
        {t('audience.title')}
      </Heading>
      <ToggleButtonGroup
        value={choice.mode}
        aria-labelledby={id}
        disabled={disabled}
        sx={fillRow}
        onChange={(_event, mode: AudienceMode | null) => mode && onChange({ mode })}
      >
        {audienceModes.map((mode) => (
          <ToggleButton key={mode} value={mode} data-audience={mode}>
            {mode === 'polygon' && <AreaIcon sx={{ fontSize: 14 }} />}
            {mode === 'all' ? t('audience.all', { count: groups.length }) : t(`audience.${mode}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div style={{ marginTop: 8 }}>
        <Detail {...props} groups={groups} />
      </div>
      <KeptParts choice={choice} pin={props.pin} onChange={onChange} disabled={disabled} />
    </section>
  );
}

function Detail(props: Props & { groups: readonly Group[] }) {
  switch (props.choice.mode) {
    case 'all':
      return null;
    case 'groups':
      return <ChosenGroups {...props} />;
    case 'municipality':
      return <MunicipalityDetail {...props} />;
    case 'polygon':
      return <AreaDetail {...props} />;
    case 'radius':
      return <RadiusChoice {...props} />;
  }
}

function ChosenGroups({ choice, onChange, groups, disabled }: Props & { groups: readonly Group[] }) {
  const { t } = useTranslation('broadcasts');
  return (
    <GroupPicker
      chosen={choice.groupIds}
      onChange={(groupIds) => onChange({ groupIds })}
      label={t('audience.chooseGroups')}
      {...{ groups, disabled }}
    />
  );
}

function MunicipalityDetail({ choice, onChange, disabled }: Props) {
  const { t } = useTranslation('broadcasts');
  const municipalities = useSelected(selectMunicipalities);
  return (
    <ToggleButtonGroup
      exclusive={false}
      value={choice.municipalities}
      aria-label={t('audience.chooseMunicipalities')}
      disabled={disabled}
      sx={{ flexWrap: 'wrap' }}
      onChange={(_event, chosen: string[]) => onChange({ municipalities: chosen })}
    >
      {municipalities.map((each) => (
        <ToggleButton key={each} value={each}>
          {each}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function AreaDetail({ choice, onDraw, areaMap, disabled }: Props) {
  const { t } = useTranslation('broadcasts');
  const words = choice.ring ? 'drawn' : onDraw ? 'notDrawn' : 'noMap';
  return (
    <>
      <div style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
        <Small style={{ flex: 1 }}>{t(`audience.${words}`)}</Small>
        {onDraw && (
          <Button size="small" startIcon={<DrawIcon />} onClick={onDraw} disabled={disabled}>
            {t(choice.ring ? 'audience.drawAgain' : 'audience.draw')}
          </Button>
        )}
      </div>
      {areaMap && <div style={{ height: 420, marginTop: 8, borderRadius: 8, overflow: 'hidden' }}>{areaMap}</div>}
    </>
  );
}
