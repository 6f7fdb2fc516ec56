import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { mayEver } from '@nachtwacht/shared/operation/policy.ts';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttendance, useMe, usePending, usePicture, useSelected } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { ExerciseRibbon } from '../ui/ExerciseRibbon.tsx';
import { HotkeyHelp } from '../ui/HotkeyHelp.tsx';
import { toAlarm } from './alarm.ts';
import { BoardBanners } from './BoardBanners.tsx';
import { BoardColumn } from './BoardColumn.tsx';
import { BoardFooter } from './BoardFooter.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import { boardSteps, lastTurnedDown, selectDispatches, toColumns } from './board-columns.ts';
import { OutcomeMenu, TurnDownMenu } from './CardMenu.tsx';
import { concernsCard } from './CardNotice.tsx';
import { ClosedEntry } from './ClosedEntry.tsx';
import { DispatchCard } from './DispatchCard.tsx';
import { RedHanded } from './RedHanded.tsx';
import { TurnedDownLine } from './TurnedDownLine.tsx';
import { useAlarm } from './use-alarm.ts';
import { type Asked, useBoardDesk } from './use-board-desk.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { focusCard, useCardFocus } from './use-card-focus.ts';
import { useNews } from './use-news.ts';

const Screen = styled('div')({ display: 'flex', flexDirection: 'column', height: '100dvh', overflow: 'hidden' });
const Columns = styled('main')({
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(5, minmax(240px, 1fr))',
  gridTemplateRows: 'minmax(0, 1fr)',
  overflowX: 'auto',
  background: 'var(--bg)',
});
const nobody: readonly string[] = [];

/** Dispatches in five steps, worked by key on the card with the thick outline. */
export function Board() {
  const { t } = useTranslation('board');
  const me = useMe();
  const dispatches = useSelected(selectDispatches);
  const live = usePicture((state) => state.operation?.status === 'live');
  const exercise = usePicture((state) => state.operation?.exercise ?? false);
  const minute = useNowSelected((now) => Math.floor(now / 60_000) * 60_000);
  const columns = useMemo(() => toColumns(dispatches, minute), [dispatches, minute]);
  const turnedDown = useMemo(() => lastTurnedDown(dispatches, minute), [dispatches, minute]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set());
  const [asked, setAsked] = useState<Asked | null>(null);
  const [helping, setHelping] = useState(false);
  const pending = usePending();
  useAttendance(nobody);

  const { unseen, see } = useNews(dispatches);
  const open = useCallback(
    (id: string) => {
      setOpened((known) => (known.has(id) ? known : new Set(known).add(id)));
      see(id);
    },
    [see],
  );
  const ids = useMemo(() => boardSteps.map((step) => columns[step].map(({ id }) => id)), [columns]);
  const focus = useCardFocus(ids, open);
  const { board, copied } = useBoardDesk({ select: focus.select, open, ask: setAsked });
  const alarm = useNowSelected((now) => toAlarm(columns.sent, opened, now, unseen.size));
  const sound = useAlarm(alarm, me.role === 'dispatcher');
  const focused = dispatches.find(({ id }) => id === focus.id);
  useBoardKeys({ focused, focus, board, onHelp: () => setHelping(true) });

  const done = () => {
    setAsked(null);
    if (asked) focusCard(asked.dispatchId);
  };
  const pendingOf = (dispatch: Dispatch) =>
    pending.filter((each) => concernsCard(each, dispatch.id, dispatch.messageIds));

  return (
    <Screen>
      {exercise && <ExerciseRibbon />}
      <BoardHeader
        dispatches={dispatches}
        alarm={sound}
        onHelp={() => setHelping(true)}
        redHanded={mayEver(me.role, 'broadcast.hold') && <RedHanded live={live} />}
      />
      <BoardBanners sound={sound} wantsSound={me.role === 'dispatcher'} watching={board.actions === null} />
      <Columns aria-label={t('name')}>
        {boardSteps.map((step) => (
          <BoardColumn
            key={step}
            step={step}
            count={columns[step].length}
            foot={step === 'sent' && turnedDown && <TurnedDownLine dispatch={turnedDown} />}
          >
            {columns[step].map((dispatch) =>
              step === 'done' ? (
                <ClosedEntry key={dispatch.id} dispatch={dispatch} focused={dispatch.id === focus.id} board={board} />
              ) : (
                <CardWithMenu
                  key={dispatch.id}
                  card={
                    <DispatchCard
                      dispatch={dispatch}
                      focused={dispatch.id === focus.id}
                      pending={pendingOf(dispatch)}
                      unseen={unseen.get(dispatch.id) ?? 0}
                      copied={copied?.dispatchId === dispatch.id ? copied.ok : null}
                      board={board}
                    />
                  }
                  menu={
                    asked?.dispatchId === dispatch.id && board.actions ? (
                      asked.what === 'outcome' ? (
                        <OutcomeMenu dispatch={dispatch} actions={board.actions} onDone={done} />
                      ) : (
                        <TurnDownMenu dispatch={dispatch} actions={board.actions} onDone={done} />
                      )
                    ) : null
                  }
                />
              ),
            )}
          </BoardColumn>
        ))}
      </Columns>
      <BoardFooter alarm={alarm} unopened={columns.sent.filter(({ id }) => !opened.has(id)).length} sound={sound} />
      <HotkeyHelp open={helping} onClose={() => setHelping(false)} />
    </Screen>
  );
}

function CardWithMenu({ card, menu }: { card: React.ReactNode; menu: React.ReactNode }) {
  return (
    <>
      {card}
      {menu}
    </>
  );
}
