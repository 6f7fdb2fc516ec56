import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import type { BoardDesk } from './use-board-desk.ts';
import type { CardFocus } from './use-card-focus.ts';

/** One key a step, on the focused card only; a key of another step does nothing. */
export function useBoardKeys({
  focused,
  focus,
  board,
  onHelp,
}: {
  focused: Dispatch | undefined;
  focus: CardFocus;
  board: BoardDesk;
  onHelp: () => void;
}): void {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation();
  const may = board.actions !== null;
  const step = focused?.step;
  const run = (act: (dispatch: Dispatch) => void) => () => focused && act(focused);
  useHotkeys([
    { key: 'ArrowDown', label: t('key.nextCard'), run: () => focus.move('ArrowDown') },
    { key: 'ArrowUp', label: t('key.previousCard'), run: () => focus.move('ArrowUp') },
    { key: 'ArrowRight', label: t('key.nextColumn'), run: () => focus.move('ArrowRight') },
    { key: 'ArrowLeft', label: t('key.previousColumn'), run: () => focus.move('ArrowLeft') },
    { key: 'a', label: t('key.accept'), run: run(board.next), disabled: !may || step !== 'sent' },
    { key: 'r', label: t('key.onTheWay'), run: run(board.next), disabled: !may || step !== 'accepted' },
    { key: 't', label: t('key.onScene'), run: run(board.next), disabled: !may || step !== 'on-the-way' },
    {
      key: 's',
      label: t('key.close'),
      run: run((dispatch) => board.ask(dispatch, 'outcome')),
      disabled: !may || (step !== 'accepted' && step !== 'on-the-way' && step !== 'on-scene'),
    },
    {
      key: 'w',
      label: t('key.turnDown'),
      run: run((dispatch) => board.ask(dispatch, 'turn-down')),
      disabled: !may || (step !== 'sent' && step !== 'accepted'),
    },
    {
      key: 'b',
      label: t('key.call'),
      run: run(({ id }) => focusRung(id)),
      disabled: !may || step === undefined || step === 'done',
    },
    { key: 'c', label: t('key.copy'), run: run(board.copy), disabled: step === undefined },
    { key: '?', label: common('hotkeys.help'), run: onHelp },
  ]);
}

/** To "rung?" of the card, where Enter says so: a slip of the finger must not journal a call. */
function focusRung(dispatchId: string): void {
  document.querySelector<HTMLElement>(`[data-card="${dispatchId}"] [data-rung]`)?.focus();
}
