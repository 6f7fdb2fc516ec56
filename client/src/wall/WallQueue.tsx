import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned, selectQueue } from '@nachtwacht/shared/messages/queue.ts';
import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { useAge } from '../ui/AgeRing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { InertText } from '../ui/InertText.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { surname, topicWords } from './message-topic.ts';
import { groupName } from './select-wall.ts';
import type { TypeScale } from './type-scale.ts';
import { WallHead } from './WallHead.tsx';

/** Rows stand below each other and go on in the next column; what fits in none stays out, whole. */
const Rows = styled('ul')({
  position: 'absolute',
  inset: 0,
  display: 'flex',
  flexFlow: 'column wrap',
  alignContent: 'flex-start',
  columnGap: 'calc(96 * var(--u))',
  overflow: 'hidden',
});
const Row = styled('li')({
  flex: 'none',
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  columnGap: 'calc(36 * var(--u))',
  alignItems: 'center',
  padding: 'calc(10 * var(--u)) 0',
  borderTop: 'var(--rule)',
});
/** Both on one line where that fits; else what stands at the right takes a line of its own. Nothing is cut in mid-word. */
const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: '.5em',
  minWidth: 0,
  overflowWrap: 'anywhere',
  color: 'var(--text-2)',
  '& > :last-child': { marginLeft: 'auto', textAlign: 'right', maxWidth: '100%' },
  '&[data-key]': { font: '600 var(--key)/1.15 var(--font)', letterSpacing: '-.02em', color: 'var(--text)' },
  '& [data-urgent]': { color: 'var(--urgent)', fontWeight: 600 },
});
const Clamped = styled('span')({
  minWidth: 0,
  overflow: 'hidden',
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
});
const None = styled('p')({ padding: 'calc(32 * var(--u)) 0', borderTop: 'var(--rule)', color: 'var(--text-2)' });

export type QueueRoom = {
  readonly rows: number;
  readonly columns: number;
  readonly row: number;
  readonly head: number;
};

/** The top of the queue, by topic and group: texts and photos stay off the wall. */
export function WallQueue({ type, room }: { type: TypeScale; room: QueueRoom }) {
  const { t } = useTranslation('wall');
  const queue = useSelected(selectQueue);
  const texts = queue.some(({ content }) => content !== null);
  const rows = queue.slice(0, room.rows * room.columns);
  const list = useRef<HTMLUListElement>(null);
  const shown = useShown(list, rows.length);
  const count =
    queue.length > shown ? t('queue.shown', { shown, total: queue.length }) : t('queue.all', { total: queue.length });
  const width = `calc((100% - ${room.columns - 1} * 96 * var(--u)) / ${room.columns})`;
  return (
    <section
      aria-label={t('queue.title')}
      style={{ flex: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' }}
    >
      <WallHead
        title={t('queue.title')}
        note={[count, texts || queue.length === 0 ? '' : t('queue.textsOff')].filter(Boolean).join(' · ')}
        height={room.head}
      />
      {rows.length > 0 && (
        <div style={{ position: 'relative', flex: 1, minHeight: 0 }}>
          <Rows ref={list}>
            {rows.map((message) => (
              <QueueRow
                key={message.id}
                message={message}
                style={{ minHeight: room.row, width }}
                size={type.key * 1.3}
              />
            ))}
          </Rows>
        </div>
      )}
      {rows.length === 0 && <None>{t('queue.empty')}</None>}
    </section>
  );
}

/** How many of the rows found room. */
function useShown(list: RefObject<HTMLUListElement | null>, rows: number): number {
  const [shown, setShown] = useState(rows);
  const [, recount] = useState(0);
  // The typeface comes after the first paint and is wider or narrower than what stood in for it.
  useEffect(() => void document.fonts?.ready.then(() => recount(1)), []);
  // After every paint: a row that grows by a line pushes another out.
  useLayoutEffect(() => {
    const { current } = list;
    if (!current || current.clientWidth === 0) return setShown(rows);
    const inside = [...current.children].filter(
      (row) => row instanceof HTMLElement && row.offsetLeft < current.clientWidth,
    );
    setShown(inside.length);
  });
  return Math.min(shown, rows);
}

function QueueRow({ message, size, style }: { message: Message; size: number; style: CSSProperties }) {
  const { t } = useTranslation(['wall', 'common']);
  const group = usePicture((state) => groupName(state, message.groupId));
  return (
    <Row style={style}>
      <UrgencyMark urgency={message.urgency} size={size} />
      <div>
        <Line data-key>
          <Clamped>{topicWords(t, message)}</Clamped>
          <Age at={message.receivedAt} />
        </Line>
        <Line>
          <Clamped>
            <InertText text={group} />
          </Clamped>
          <Holder message={message} />
        </Line>
      </div>
    </Row>
  );
}

function Age({ at }: { at: string }) {
  const { text } = useAge(at);
  return <Figure>{text}</Figure>;
}

/** Who holds it; while nobody does and nobody rang, that stands there in red. */
function Holder({ message }: { message: Message }) {
  const { t } = useTranslation('wall');
  const { t: common } = useTranslation();
  const name = usePicture((state) => {
    const { claim } = message;
    return claim ? (state.staff.get(claim.staffId)?.content?.name ?? '?') : null;
  });
  if (name !== null) return <InertText text={surname(name)} />;
  if (isUnphoned(message)) return <span data-urgent>{common(`emergencyCall.${message.called112}`)}</span>;
  return <span>{t('queue.free')}</span>;
}
