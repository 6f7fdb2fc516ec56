import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { courseSteps, turnDownReason } from '@nachtwacht/shared/dispatches/events.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { usePicture } from '../operation/hooks.ts';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { outcomeChoices } from './outcome-choices.ts';
import { useDispatchActs } from './use-dispatch-acts.ts';

const RECORDING = ['dispatch.advance', 'dispatch.close', 'dispatch.turnDown', 'dispatch.setReference'] as const;
type Ending = 'done' | 'turned-down';
type Step = 'accepted' | 'on-the-way' | 'on-scene' | Ending;
type Props = { dispatch: Dispatch; onDone: () => void };

/** "Volgens meldkamer": the desk writes down what the control room tells by phone. */
export function RecordStep(props: Props) {
  return (
    <HotkeyScope>
      <Steps {...props} />
    </HotkeyScope>
  );
}

function Steps({ dispatch, onDone }: Props) {
  const { t } = useTranslation('dispatches');
  const { t: desk } = useTranslation('desk');
  const acts = useDispatchActs();
  const sending = useUnderWay(RECORDING, dispatch.id);
  const [unit, setUnit] = useState(dispatch.content?.unit ?? '');
  const [reference, setReference] = useState(dispatch.content?.reference ?? '');
  const [ending, setEnding] = useState<Ending | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const steps = stepsAhead(dispatch);
  const { id: dispatchId } = dispatch;
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);

  const keepReference = async () => {
    const changed = reference.trim() !== '' && reference.trim() !== dispatch.content?.reference;
    if (changed) await acts.send('dispatch.setReference', { dispatchId, reference: reference.trim() });
  };
  const take = async (step: Step) => {
    if (sending) return;
    if (step === 'done' || step === 'turned-down') return setEnding(step);
    if (await acts.send('dispatch.advance', { dispatchId, step, unit: unit.trim(), byDesk: true })) onDone();
  };
  useHotkeys([
    ...steps.map((step, index) => ({
      key: String(index + 1),
      label: t(`running.steps.${step}`),
      run: () => void take(step),
    })),
    { key: 'Escape', label: desk('keys.back'), run: onDone, whileTyping: true },
  ]);

  return (
    <Form>
      <Two>
        <TextField
          label={t('running.unit')}
          value={unit}
          onChange={(event) => setUnit(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 120 } }}
        />
        <TextField
          label={t('running.gms')}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
          onBlur={() => void keepReference()}
          slotProps={{ htmlInput: { maxLength: 40 } }}
        />
      </Two>
      <p id={`record-${dispatchId}`}>{t('running.recordStep')}</p>
      <Row ref={buttons} role="group" aria-labelledby={`record-${dispatchId}`}>
        {steps.map((step, index) => (
          <Button
            key={step}
            size="small"
            disabled={sending}
            aria-pressed={ending === step}
            startIcon={<KeyCap keys={String(index + 1)} />}
            onClick={() => void take(step)}
          >
            {t(`running.steps.${step}`)}
          </Button>
        ))}
      </Row>
      {ending && <EndForm key={ending} ending={ending} dispatchId={dispatchId} sending={sending} onDone={onDone} />}
      <RefusalNote types={RECORDING} about={dispatchId} />
    </Form>
  );
}

/** The outcome or the reason, with words where it says nothing without. */
function EndForm({ ending, dispatchId, sending, onDone }: EndProps) {
  const { t } = useTranslation('dispatches');
  const acts = useDispatchActs();
  const choices = useEndChoices(ending);
  const [key, setKey] = useState(choices[0]?.key ?? 'other');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const chosen = choices.find((each) => each.key === key);
  const missing = chosen?.asks === true && text.trim() === '';
  const confirm = async () => {
    setTried(true);
    if (!chosen || missing || sending) return;
    const words = chosen.words ?? text.trim();
    const facts = { dispatchId, text: words, byDesk: true };
    const ok =
      chosen.ending === 'done'
        ? await acts.send('dispatch.close', { ...facts, outcome: chosen.value })
        : await acts.send('dispatch.turnDown', { ...facts, reason: chosen.value });
    if (ok) onDone();
  };
  return (
    <>
      <TextField
        select
        autoFocus
        label={t(ending === 'done' ? 'running.outcome' : 'running.reason')}
        value={key}
        onChange={(event) => setKey(event.target.value)}
      >
        {choices.map((each) => (
          <MenuItem key={each.key} value={each.key}>
            {each.label}
          </MenuItem>
        ))}
      </TextField>
      {chosen?.words === null && (
        <TextField
          label={t('running.words')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={tried && missing}
          helperText={tried && missing && t('running.wordsMissing')}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
      <Button
        color="dispatch"
        variant="contained"
        loading={sending}
        onClick={() => void confirm()}
        sx={{ justifySelf: 'start' }}
      >
        {t('running.confirm')}
      </Button>
    </>
  );
}

type EndProps = { ending: Ending; dispatchId: string; sending: boolean; onDone: () => void };

function useEndChoices(ending: Ending) {
  const { t: desk } = useTranslation('desk');
  const agreed = usePicture((state) => state.outcomes);
  if (ending === 'turned-down') {
    return turnDownReason.options.map((value) => ({
      ...{ ending: 'turned-down' as const, key: value, value, words: null, asks: value === 'other' },
      label: desk(`dispatch.turnDown.${value}`),
    }));
  }
  return outcomeChoices(agreed).map(({ key, outcome, words }) => ({
    ...{ ending: 'done' as const, key, value: outcome, words, asks: outcome === 'other' && words === null },
    label: words ?? desk(`dispatch.outcome.${outcome}`),
  }));
}

function stepsAhead({ step }: Dispatch): readonly Step[] {
  const order: readonly Dispatch['step'][] = courseSteps;
  const ahead = (['accepted', 'on-the-way', 'on-scene'] as const).filter(
    (each) => order.indexOf(each) > order.indexOf(step),
  );
  return [...ahead, 'done', 'turned-down'];
}

const Form = styled('div')({ display: 'grid', gap: 8, marginTop: 8, '& > p': { fontSize: 12, color: 'var(--text-2)' } });
const Two = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 });
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 });
