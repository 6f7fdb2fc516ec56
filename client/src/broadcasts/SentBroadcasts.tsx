import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BroadcastIcon, ChevronDownIcon, ChevronUpIcon } from '../ui/Icons.tsx';
import { BroadcastCourse } from './BroadcastCourse.tsx';
import { Small } from './layout.ts';
import { usePaced } from './paced.ts';

const Item = styled('li')({
  padding: '8px 16px',
  borderBottom: '1px solid var(--line)',
  '& > header': { display: 'flex', alignItems: 'center', gap: 8 },
  '& > header > div': { flex: 1, minWidth: 0 },
  '& h3': { font: '600 14px/20px var(--font)' },
});

const selectSent = (state: State): readonly Broadcast[] =>
  [...state.broadcasts.values()].filter(({ sentAt }) => sentAt !== null).sort((a, b) => b.number - a.number);

/** All that went out tonight, the latest first; each opens to its course. */
export function SentBroadcasts() {
  const { t } = useTranslation('broadcasts');
  const sent = useSelected(selectSent);
  const [openId, setOpenId] = useState(sent[0]?.id ?? null);
  if (sent.length === 0) return <EmptyState icon={<BroadcastIcon />} title={t('sent.none')} />;
  return (
    <ul aria-label={t('sent.title')}>
      {sent.map((broadcast) => (
        <SentItem
          key={broadcast.id}
          broadcast={broadcast}
          open={broadcast.id === openId}
          onToggle={() => setOpenId(broadcast.id === openId ? null : broadcast.id)}
        />
      ))}
    </ul>
  );
}

type ItemProps = { broadcast: Broadcast; open: boolean; onToggle: () => void };

function SentItem({ broadcast: latest, open, onToggle }: ItemProps) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const broadcast = usePaced(latest);
  const { number, content, sentAt, status, template } = broadcast;
  const { sent, delivered, opened, shared, present } = broadcast.course.counts;
  const counts = { sent, delivered, opened, shared, present };
  return (
    <Item>
      <header>
        <div>
          <h3>
            {number} · {content?.title}
          </h3>
          <Small>
            {format.time(sentAt ?? '')} · {t(status === 'sent' ? 'sent.active' : 'sent.ended')} ·{' '}
            {t(template === 'roll-call' ? 'course.summaryRollCall' : 'course.summary', counts)}
          </Small>
        </div>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={t('sent.open', { number })}
          endIcon={open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          onClick={onToggle}
        >
          {t('sent.course')}
        </Button>
      </header>
      {open && (
        <div style={{ marginTop: 8 }}>
          <BroadcastCourse broadcast={latest} keys />
        </div>
      )}
    </Item>
  );
}
