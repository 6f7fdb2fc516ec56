import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf } from '../messages/title-of.ts';
import { useMe } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import type { Relief } from './select-relief.ts';

/** What is in hand, what waits, what runs and what must be known, section by section. */
export function HandOverList({ relief }: { relief: Relief }) {
  const { t } = useTranslation('triage');
  const { t: desk } = useTranslation('desk');
  const format = useFormat();
  const { running, descriptions, notes } = relief;
  const until = (at: string | null) => (at ? t('handOver.until', { time: format.time(at) }) : '');
  return (
    <Columns>
      <Messages title={t('handOver.claims')} messages={relief.claimed} />
      <Messages title={t('handOver.open')} messages={relief.open} />
      <Messages title={t('handOver.owed')} messages={relief.owed} />
      <Messages title={t('handOver.later')} messages={relief.later} />
      <Part title={t('handOver.running')} count={running.length}>
        {running.map(({ id, number, priority, step, content, sentAt }) => (
          <Line key={id} at={format.time(sentAt)} more={`prio ${priority} · ${desk(`dispatch.step.${step}`)}`}>
            {number}. {content?.summary}
          </Line>
        ))}
      </Part>
      <Part title={t('handOver.descriptions')} count={descriptions.length}>
        {descriptions.map(({ id, number, expiresAt, content }) => (
          <Line key={id} at={until(expiresAt)} more={content?.text ?? ''}>
            {number}. {content?.title}
          </Line>
        ))}
      </Part>
      <Part title={t('handOver.notes')} count={notes.length}>
        {notes.map(({ id, until: end, content }) => (
          <Line key={id} at={until(end)} more="">
            {content?.text}
          </Line>
        ))}
      </Part>
    </Columns>
  );
}

function Messages({ title, messages }: { title: string; messages: readonly Message[] }) {
  const { t } = useTranslation('triage');
  const { t: desk } = useTranslation('desk');
  const format = useFormat();
  const { picture } = useOperation();
  const { staffId } = useMe();
  const { staff, groups } = picture.state;
  const holder = ({ claim }: Message) =>
    claim ? t('handOver.by', { name: staff.get(claim.staffId)?.content?.name ?? '?' }) : '';
  return (
    <Part title={title} count={messages.length}>
      {messages.map((message) => (
        <Line
          key={message.id}
          at={format.time(message.receivedAt)}
          more={[
            desk('queue.rowNumber', { number: message.number }),
            groups.get(message.groupId)?.content?.name,
            holder(message),
            message.laterUntil ? t('handOver.until', { time: format.time(message.laterUntil) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
          strong={message.claim?.staffId === staffId}
        >
          <UrgencyMark urgency={message.urgency} size={14} />
          {message.content ? titleOf(message.content.text) : desk('queue.noText')}
        </Line>
      ))}
    </Part>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const { t } = useTranslation('triage');
  return (
    <section aria-label={title}>
      <h3>
        {title} <b>{count}</b>
      </h3>
      {count === 0 ? <p>{t('handOver.empty')}</p> : <ul>{children}</ul>}
    </section>
  );
}

type LineProps = { at: string; more: string; strong?: boolean; children: ReactNode };

function Line({ at, more, strong = false, children }: LineProps) {
  return (
    <li>
      <span style={{ fontWeight: strong ? 600 : 400 }}>{children}</span>
      <time>{at}</time>
      {more && <small>{more}</small>}
    </li>
  );
}

const Columns = styled('div')({
  columns: '420px auto',
  columnGap: 32,
  '& section': { breakInside: 'avoid-column', marginBottom: 20 },
  '& h3': { font: '600 14px/20px var(--font)', margin: '0 0 4px' },
  '& h3 b': { color: 'var(--text-2)', fontWeight: 500 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: 12,
    padding: '4px 0',
    borderBottom: '1px solid var(--line)',
  },
  '& li > span': { display: 'flex', alignItems: 'baseline', gap: 6 },
  '& small': { gridColumn: '1 / -1', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& time': { color: 'var(--text-2)', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  '& p': { margin: 0, color: 'var(--text-2)' },
});
