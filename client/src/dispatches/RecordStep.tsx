import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { courseSteps } from '@nachtwacht/shared/dispatches/events.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { EndForm, type Ending } from './EndForm.tsx';
import { useDispatchActs } from './use-dispatch-acts.ts';

const RECORDING = ['dispatch.advance', 'dispatch.close', 'dispatch.turnDown', 'dispatch.setReference'] as const;
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

function stepsAhead({ step }: Dispatch): readonly Step[] {
  const order: readonly Dispatch['step'][] = courseSteps;
  const ahead = (['accepted', 'on-the-way', 'on-scene'] as const).filter(
    (each) => order.indexOf(each) > order.indexOf(step),
  );
  return [...ahead, 'done', 'turned-down'];
}

const Form = styled('div')({
  display: 'grid',
  gap: 8,
  marginTop: 8,
  '& > p': { fontSize: 12, color: 'var(--text-2)' },
});
const Two = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 });
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 });
