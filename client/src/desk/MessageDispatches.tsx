import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { RunningDispatch } from '../dispatches/RunningDispatch.tsx';
import { isRunning } from '../dispatches/select-also.ts';
import { usePicture } from '../operation/hooks.ts';
import { useStore } from '../store/create-store.ts';
import { WithdrawDispatch } from './Corrections.tsx';
import { useDesk } from './DeskContext.tsx';
import { useMay } from './use-may.ts';

/** The dispatch that runs about this message. */
export function MessageDispatches({ message }: { message: Message }) {
  const { desk, drafts } = useDesk();
  const ids = message.decisions.filter(({ kind }) => kind === 'dispatch').map(({ id }) => id);
  const dispatch = usePicture((state) =>
    ids.map((id) => state.dispatches.get(id)).findLast((each) => each && isRunning(each)),
  );
  const mayChange = useMay('dispatch.correct');
  const mayRecord = useMay('dispatch.advance');
  const text = useStore(drafts.store, (all) => all.inform[dispatch?.id ?? '']?.text ?? '');
  if (!dispatch) return null;
  const onText = (next: string) =>
    next === '' ? drafts.drop('inform', dispatch.id) : drafts.keep('inform', dispatch.id, { text: next });
  return (
    <RunningDispatch
      key={dispatch.id}
      dispatch={dispatch}
      mayChange={mayChange}
      mayRecord={mayRecord}
      onCorrect={() => desk.change({ mode: 'dispatch', correcting: dispatch.id })}
      information={{ text, onText }}
      withdraw={<WithdrawDispatch messageId={message.id} dispatchId={dispatch.id} />}
    />
  );
}
