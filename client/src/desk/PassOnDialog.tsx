import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { refusalCodes } from '@nachtwacht/shared/operation/refusal.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { createPassOn } from './pass-on.ts';

const MOST = 9;

/** To which operation it goes; one number sends it. `path` names what goes: a message or a broadcast. */
export function PassOnDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { t } = useTranslation('triage');
  const title = useId();
  const { operationId } = useOperation();
  const others = useMe()
    .operations.filter(({ id, status }) => id !== operationId && status === 'live')
    .slice(0, MOST);
  const { send, busy, trouble } = usePassOn(path, onClose);
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="sm" fullWidth disableRestoreFocus>
      <HotkeyScope>
        <Keys operations={others} onChoose={send} />
        <DialogTitle id={title}>{t('sender.passOnTitle')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p>{others.length > 0 ? t('sender.passOnText') : t('sender.passOnNone')}</p>
          {others.map(({ id, name }, index) => (
            <Button
              key={id}
              variant="outlined"
              disabled={busy}
              autoFocus={index === 0}
              onClick={() => send(id)}
              endIcon={<KeyCap keys={String(index + 1)} />}
              sx={{ justifyContent: 'space-between' }}
            >
              {name}
            </Button>
          ))}
          {trouble && <p role="alert">{trouble}</p>}
          <Button onClick={onClose} endIcon={<KeyCap keys="Escape" />}>
            {t('sender.cancel')}
          </Button>
        </DialogContent>
      </HotkeyScope>
    </Dialog>
  );
}

function usePassOn(path: string, onDone: () => void) {
  const { t } = useTranslation('triage');
  const { t: refusals } = useTranslation('refusals');
  const { operationId } = useOperation();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [tries] = useState(() => new Map<string, ReturnType<typeof createPassOn>>());
  const send = async (toOperationId: string) => {
    if (busy) return;
    setBusy(true);
    const known = tries.get(toOperationId) ?? createPassOn({ operationId, path, toOperationId });
    tries.set(toOperationId, known);
    const answer = await known();
    setBusy(false);
    if (answer.ok) return onDone();
    const code = refusalCodes.find((each) => each === answer.code);
    setTrouble(t('sender.failed', { why: code ? refusals(code) : t('sender.unreachable') }));
  };
  return { send: (id: string) => void send(id), busy, trouble };
}

type KeysProps = {
  operations: readonly { readonly id: string; readonly name: string }[];
  onChoose: (id: string) => void;
};

function Keys({ operations, onChoose }: KeysProps) {
  useHotkeys(
    operations.map(({ id, name }, index) => ({ key: String(index + 1), label: name, run: () => onChoose(id) })),
  );
  return null;
}
