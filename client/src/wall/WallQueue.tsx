import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned, selectQueue } from '@nachtwacht/shared/messages/queue.ts';
import { useTranslation } from 'react-i18next';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { useAge } from '../ui/AgeRing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { surname, topicWords } from './message-topic.ts';
import { groupName } from './select-wall.ts';
import type { TypeScale } from './type-scale.ts';
import { WallHead } from './WallHead.tsx';
import type { WallLayout } from './wall-layout.ts';

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr) auto',
  columnGap: 'calc(36 * var(--u))',
  alignItems: 'center',
  borderTop: 'var(--rule)',
  '& b, & p': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& b': { display: 'block', font: '600 var(--key)/1.15 var(--font)', letterSpacing: '-.02em' },
  '& p': { margin: 0, color: 'var(--text-2)' },
  '& > div:last-of-type': { textAlign: 'right' },
  '& > div:last-of-type b': { letterSpacing: 0 },
  '& p[data-urgent]': { color: 'var(--urgent)', fontWeight: 600 },
});
const None = styled('p')({ padding: 'calc(32 * var(--u)) 0', borderTop: 'var(--rule)', color: 'var(--text-2)' });

/** The top of the queue, by topic and group: texts and photos stay off the wall. */
export function WallQueue({ type, layout }: { type: TypeScale; layout: WallLayout }) {
  const { t } = useTranslation('wall');
  const queue = useSelected(selectQueue);
  const texts = queue.some(({ content }) => content !== null);
  const rows = queue.slice(0, layout.rows);
  const count =
    queue.length > rows.length
      ? t('queue.shown', { shown: rows.length, total: queue.length })
      : t('queue.all', { total: queue.length });
  return (
    <section aria-label={t('queue.title')}>
      <WallHead
        title={t('queue.title')}
        note={[count, texts || queue.length === 0 ? '' : t('queue.textsOff')].filter(Boolean).join(' · ')}
        height={layout.head}
      />
      <ul>
        {rows.map((message) => (
          <QueueRow key={message.id} message={message} height={layout.row} size={type.key * 1.3} />
        ))}
      </ul>
      {rows.length === 0 && <None>{t('queue.empty')}</None>}
    </section>
  );
}

function QueueRow({ message, height, size }: { message: Message; height: number; size: number }) {
  const { t } = useTranslation(['wall', 'common']);
  const group = usePicture((state) => groupName(state, message.groupId));
  return (
    <Row style={{ height }}>
      <UrgencyMark urgency={message.urgency} size={size} />
      <div>
        <b>{topicWords(t, message)}</b>
        <p>{group}</p>
      </div>
      <div>
        <Age at={message.receivedAt} />
        <Holder message={message} />
      </div>
    </Row>
  );
}

function Age({ at }: { at: string }) {
  const { text } = useAge(at);
  return (
    <b>
      <Figure>{text}</Figure>
    </b>
  );
}

/** Who holds it; while nobody does and nobody rang, that stands there in red. */
function Holder({ message }: { message: Message }) {
  const { t } = useTranslation('wall');
  const { t: common } = useTranslation();
  const name = usePicture((state) => {
    const { claim } = message;
    return claim ? (state.staff.get(claim.staffId)?.content?.name ?? '?') : null;
  });
  if (name !== null) return <p>{surname(name)}</p>;
  if (isUnphoned(message)) return <p data-urgent>{common(`emergencyCall.${message.called112}`)}</p>;
  return <p>{t('queue.free')}</p>;
}
