import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { dispatchTarget, type Priority } from '@nachtwacht/shared/dispatches/events.ts';
import type { DispatchKind } from '@nachtwacht/shared/dispatches/kinds.ts';
import { type ReactNode, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../ui/KeyCap.tsx';
import { KindField } from './KindField.tsx';
import { PlaceField, type PlaceFieldProps } from './PlaceField.tsx';

export const priorities = [1, 2, 3] as const satisfies readonly Priority[];

export type DispatchFormProps = PlaceFieldProps & {
  /** What the kind would be by the words of the message. */
  proposedKind: DispatchKind;
  summaryMissing: boolean;
  firstField: RefObject<HTMLDivElement | null>;
  /** Stands under the summary. */
  children?: ReactNode;
};

/** For whom, how soon, what, where: filled in beforehand, all of it can be changed. */
export function DispatchForm(props: DispatchFormProps) {
  const { value, onChange, proposedKind, summaryMissing, firstField, children } = props;
  const { t } = useTranslation('desk');
  const target = useId();
  const priority = useId();
  return (
    <>
      <Line>
        <b id={target}>{t('dispatch.target')}</b>
        <ToggleButtonGroup
          value={value.target}
          aria-labelledby={target}
          onChange={(_, chosen) => chosen && onChange({ target: chosen })}
        >
          {dispatchTarget.options.map((each) => (
            <ToggleButton key={each} value={each}>
              {t(`dispatch.targets.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Line>
      <div>
        <Label id={priority}>{t('dispatch.priority')}</Label>
        <Priorities role="radiogroup" aria-labelledby={priority} ref={firstField}>
          {priorities.map((each) => (
            <PriorityChoice
              key={each}
              priority={each}
              chosen={value.priority === each}
              onChoose={() => onChange({ priority: each })}
            />
          ))}
        </Priorities>
      </div>
      <TextField
        label={t('dispatch.summary')}
        multiline
        minRows={2}
        maxRows={6}
        value={value.summary}
        onChange={(event) => onChange({ summary: event.target.value })}
        error={summaryMissing}
        helperText={summaryMissing && t('dispatch.summaryMissing')}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
      {children}
      <PlaceField {...props} />
      <Two>
        <KindField kind={value.kind} proposed={proposedKind} onChange={(kind) => onChange({ kind })} />
        <TextField
          label={`${t('dispatch.noteLabel')} (${t('dispatch.optional')})`}
          placeholder={t('dispatch.noteHint')}
          value={value.note}
          onChange={(event) => onChange({ note: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      </Two>
    </>
  );
}

function PriorityChoice({ priority, chosen, onChoose }: { priority: Priority; chosen: boolean; onChoose: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <Choice type="button" role="radio" aria-checked={chosen} tabIndex={chosen ? 0 : -1} onClick={onChoose}>
      <KeyCap keys={String(priority)} />
      <span>
        <b>{t(`dispatch.priorities.p${priority}`)}</b>
        <small>{t(`dispatch.priorityTexts.p${priority}`)}</small>
      </span>
    </Choice>
  );
}

const Line = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 12,
  '& > b': { fontWeight: 600, whiteSpace: 'nowrap' },
});
const Label = styled('div')({ fontWeight: 600, marginBottom: 4 });
const Priorities = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 8 });
const Choice = styled('button')({
  minHeight: 44,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '4px 10px',
  textAlign: 'left',
  font: 'inherit',
  color: 'inherit',
  border: '1px solid var(--control)',
  borderRadius: 8,
  background: 'var(--surface)',
  cursor: 'pointer',
  '& b': { display: 'block', fontWeight: 600, lineHeight: '16px' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '&[aria-checked="true"]': {
    padding: '4px 9px',
    border: '2px solid var(--dispatch)',
    background: 'var(--dispatch-bg)',
  },
});
const Two = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8, alignItems: 'start' });
