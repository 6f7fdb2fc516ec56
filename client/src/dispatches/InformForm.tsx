import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDispatchActs } from './use-dispatch-acts.ts';

const INFORMING = ['dispatch.addInformation'] as const;
type Props = { dispatch: Dispatch; text: string; onText: (text: string) => void; onDone: () => void };

/** What is known more, in words; every board hears it. */
export function InformForm(props: Props) {
  return (
    <HotkeyScope>
      <Form {...props} />
    </HotkeyScope>
  );
}

function Form({ dispatch, text, onText, onDone }: Props) {
  const { t } = useTranslation('dispatches');
  const { t: desk } = useTranslation('desk');
  const acts = useDispatchActs();
  const sending = useUnderWay(INFORMING, dispatch.id);
  const send = async () => {
    if (text.trim() === '' || sending) return;
    const told = { dispatchId: dispatch.id, messageIds: [], text: text.trim() };
    if (!(await acts.send('dispatch.addInformation', told))) return;
    onText('');
    onDone();
  };
  useHotkeys([
    { key: 'Ctrl+Enter', label: desk('keys.send'), run: () => void send(), whileTyping: true },
    { key: 'Escape', label: desk('keys.back'), run: onDone, whileTyping: true },
  ]);
  return (
    <>
      <TextField
        autoFocus
        multiline
        maxRows={5}
        label={t('running.informField')}
        value={text}
        onChange={(event) => onText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
      <Button
        color="dispatch"
        variant="contained"
        loading={sending}
        endIcon={<KeyCap keys="Ctrl+Enter" />}
        onClick={() => void send()}
        sx={{ justifySelf: 'start' }}
      >
        {t('running.informSend')}
      </Button>
      <RefusalNote types={INFORMING} about={dispatch.id} />
    </>
  );
}
