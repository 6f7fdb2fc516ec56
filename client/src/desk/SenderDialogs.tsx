import { usePicture } from '../operation/hooks.ts';
import { useDesk, useView } from './DeskContext.tsx';
import { focusQueue } from './focus-queue.ts';
import { PassOnDialog } from './PassOnDialog.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';

/** The two acts about a sender that are asked for twice. */
export function SenderDialogs() {
  const selectedId = useView((view) => view.selectedId);
  const adminId = usePicture((state) => state.messages.get(selectedId ?? '')?.adminId ?? null);
  const { desk } = useDesk();
  const revoking = useView((view) => view.mode === 'revoke');
  const passing = useView((view) => view.passing);
  const close = () => {
    desk.change({ mode: 'read', passing: null });
    focusQueue();
  };
  if (passing !== null) return <PassOnDialog key={passing} path={passing} onClose={close} />;
  return revoking && adminId ? <RevokeDialog adminId={adminId} onClose={close} /> : null;
}
