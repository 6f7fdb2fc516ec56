import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { turnDownReason } from '@nachtwacht/shared/dispatches/events.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { outcomeChoices } from './outcome-choices.ts';
import { useDispatchActs } from './use-dispatch-acts.ts';

export type Ending = 'done' | 'turned-down';

/** The outcome or the reason, with words where it says nothing without. */
export function EndForm({ ending, dispatchId, sending, onDone }: EndProps) {
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
