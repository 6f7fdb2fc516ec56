import Button from '@mui/material/Button';
import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store/create-store.ts';
import { useNowSelected } from '../ui/clock.ts';
import { AwayNote } from './AwayNote.tsx';
import { BroadcastRow } from './BroadcastRow.tsx';
import { useBroadcastShelf, withExpired } from './broadcast-shelf.ts';
import { Composer } from './Composer.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { EarlierBroadcasts } from './EarlierBroadcasts.tsx';
import { EmergencyLine } from './EmergencyLine.tsx';
import { useField, useFieldStatus, useFieldView, useOutboxItems } from './FieldContext.tsx';
import { FieldDock } from './FieldDock.tsx';
import { FieldHeader } from './FieldHeader.tsx';
import { FieldSheets, type OpenSheet } from './FieldSheets.tsx';
import { MapFence } from './MapFence.tsx';
import { MutedNote } from './MutedNote.tsx';
import { MyMessages } from './MyMessages.tsx';
import { OpenBroadcast } from './OpenBroadcast.tsx';
import { Outdated } from './Outdated.tsx';
import { selectAlarmWords } from './open-questions.ts';
import { selectOutboxMessages } from './outbox-messages.ts';
import { Column, Main, Page, Rows } from './Page.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useFirstSight } from './use-first-sight.ts';
import { useInView } from './use-in-view.ts';
import { useWriting } from './use-writing.ts';
import { WakeNote } from './WakeNote.tsx';
import { WithWords } from './WithWords.tsx';

// Few go step by step: the page is small without it.
const Closed = lazy(async () => ({ default: (await import('./Closed.tsx')).Closed }));
const ClosedFoot = lazy(async () => ({ default: (await import('./Closed.tsx')).ClosedFoot }));
const OutboxList = lazy(async () => ({ default: (await import('./OutboxList.tsx')).OutboxList }));
const Guided = lazy(async () => ({ default: (await import('./Guided.tsx')).Guided }));
const Evaluation = lazy(async () => ({ default: (await import('./Evaluation.tsx')).Evaluation }));

export function FieldScreen() {
  const view = useFieldView((known) => known);
  return view && <FieldOf view={view} />;
}

function FieldOf({ view: heard }: { view: FieldView }) {
  const { t } = useTranslation('field');
  const field = useField();
  const { connection, outbox, draft: drafts } = field;
  const { online, lastHeardAt, outdated } = useFieldStatus();
  const minute = useNowSelected((now) => (online ? 0 : Math.floor(now / 60_000) * 60_000));
  const view = useMemo(() => (online ? heard : withExpired(heard, minute)), [online, heard, minute]);
  const items = useOutboxItems();
  const course = useStore(outbox.course, (known) => known);
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const [inBox, setInBox] = useState(false);
  const [guided, setGuided] = useState(false);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const composerRef = useRef<HTMLElement>(null);
  const rowsRef = useRef<HTMLUListElement>(null);
  const cardRef = useRef<HTMLElement>(null);
  const writing = useWriting(view, (asked) => setSheet(asked ? 'emergency' : null), textRef);
  const isTaken = useFirstSight(field, textRef);
  useArrivals({ view, online, isTaken, outbox, drafts, photos: writing.photos });
  const shelf = useBroadcastShelf(view, inBox || writing.draft.text !== '' || sheet !== null);
  const composerInView = useInView(composerRef, view.operation.status);
  const rowsInView = useInView(rowsRef, shelf.fresh.length);
  const cardInView = useInView(cardRef, shelf.open?.id);
  const waiting = selectOutboxMessages(items, view);
  const isLive = view.operation.status === 'live';
  const alarmed = sheet === 'emergency';
  const closeGuided = useCallback(() => setGuided(false), []);
  const backToBox = () => {
    composerRef.current?.scrollIntoView({ block: 'start' });
    textRef.current?.focus({ preventScroll: true });
  };
  // A tap on an iPhone leaves the focus in the text box; the dock would go on serving that.
  const read = (broadcastId: string) => {
    shelf.show(broadcastId);
    requestAnimationFrame(() => cardRef.current?.focus());
  };

  return (
    <Page>
      <EmergencyLine offline={!online} exercise={view.operation.exercise} covered={alarmed} />
      {guided && isLive && (
        <div inert={sheet !== null}>
          <MapFence instead={<Button onClick={closeGuided}>{t('composer.guidedOffline')}</Button>}>
            <Suspense fallback={null}>
              <WithWords noun="guided">
                <Guided
                  writing={writing}
                  onClose={closeGuided}
                  onAsk={() => setSheet('ask')}
                  onOpenMap={() => setSheet('map')}
                  onAlarm={() => selectAlarmWords(drafts.store.get()).length > 0 && setSheet('emergency')}
                />
              </WithWords>
            </Suspense>
          </MapFence>
        </div>
      )}
      <div inert={sheet !== null} hidden={guided && isLive}>
        {!online && (
          <ConnectionBanner
            lastHeardAt={lastHeardAt}
            onTry={() => {
              connection.wake();
              outbox.flush();
            }}
          />
        )}
        <Outdated build={outdated} />
        <Column>
          <FieldHeader
            operation={view.operation}
            groups={view.groups}
            group={writing.group}
            online={online}
            onGroups={() => setSheet('groups')}
            onMenu={() => setSheet('menu')}
          />
          <Main>
            {!isLive && (
              <Suspense fallback={null}>
                <Closed view={view} waiting={waiting.length} />
              </Suspense>
            )}
            <MutedNote admin={view.admin} />
            {isLive && <AwayNote admin={view.admin} onChange={() => setSheet('profile')} />}
            {view.operation.status === 'closed' && (
              <MapFence instead={null}>
                <Suspense fallback={null}>
                  <WithWords noun="evaluation">
                    <Evaluation admin={view.admin} />
                  </WithWords>
                </Suspense>
              </MapFence>
            )}
            {shelf.open && <OpenBroadcast view={view} broadcast={shelf.open} shelf={shelf} cardRef={cardRef} />}
            {shelf.fresh.length > 0 && (
              <Rows ref={rowsRef}>
                {shelf.fresh.map((broadcast) => (
                  <li key={broadcast.id}>
                    <BroadcastRow
                      broadcast={broadcast}
                      isNews={shelf.isNews(broadcast)}
                      view={view}
                      onOpen={() => read(broadcast.id)}
                    />
                  </li>
                ))}
              </Rows>
            )}
            {isLive && (
              <Composer
                boxRef={composerRef}
                onFocusChange={setInBox}
                draft={writing.draft}
                turn={writing.sent}
                photos={writing.photos}
                groupName={writing.group?.name}
                sightingOf={view.broadcasts.find(({ id }) => id === writing.draft.broadcastId)?.title ?? undefined}
                textRef={textRef}
                marked={alarmed ? writing.alarmWords : null}
                onChange={writing.change}
                onAsk={() => setSheet('ask')}
                onGuided={() => setGuided(true)}
                onOpenMap={() => setSheet('map')}
              />
            )}
            {waiting.length > 0 && (
              <MapFence instead={<p role="status">{t('composer.sentLater')}</p>}>
                <Suspense fallback={null}>
                  <OutboxList
                    messages={waiting}
                    course={course}
                    online={online}
                    onRemove={(id) => void outbox.remove(id)}
                    onEdit={isLive ? writing.takeBack : null}
                  />
                </Suspense>
              </MapFence>
            )}
            <MyMessages view={view} course={course} staleSince={online ? null : lastHeardAt} onAsk={setSheet} />
            {isLive && <WakeNote onOpen={() => setSheet('menu')} />}
            <EarlierBroadcasts shelf={shelf} view={view} onOpen={read} />
            {!isLive && (
              <Suspense fallback={null}>
                <ClosedFoot />
              </Suspense>
            )}
          </Main>
        </Column>
        <FieldDock
          view={view}
          writing={writing}
          shelf={shelf}
          isLive={isLive}
          focus={dockFocus({ inBox, cardInView, composerInView })}
          news={rowsInView ? undefined : shelf.fresh.find(shelf.isNews)}
          onRead={read}
          onWrite={backToBox}
        />
      </div>
      <FieldSheets sheet={sheet} onSheet={setSheet} view={view} writing={writing} waiting={waiting.length} />
    </Page>
  );
}

export type DockFocus = 'writing' | 'broadcast' | 'elsewhere';

type Sight = { inBox: boolean; cardInView: boolean; composerInView: boolean };

/** The dock serves what the person is at: writing goes first, then the broadcast in sight. */
function dockFocus({ inBox, cardInView, composerInView }: Sight): DockFocus {
  if (inBox) return 'writing';
  if (cardInView) return 'broadcast';
  return composerInView ? 'writing' : 'elsewhere';
}
