import { styled } from '@mui/material/styles';
import type { Waiting } from '@nachtwacht/shared/messages/queue.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useAge } from '../ui/AgeRing.tsx';
import { Figure } from '../ui/Figure.tsx';

/** Whose wait it is and how long it lasts already. */
export function OwedHeader({ waiting, count }: { waiting: Waiting; count: number }) {
  const { t } = useTranslation('conversation');
  const { t: desk } = useTranslation('desk');
  const [first] = waiting.messages;
  const group = usePicture((state) => state.groups.get(first?.groupId ?? ''));
  const admin = usePicture((state) => state.admins.get(first?.adminId ?? '')?.content?.name);
  const { text } = useAge(waiting.since);
  const number = desk('group.number', { number: String(group?.number ?? 0).padStart(2, '0') });
  return (
    <Head role="row">
      <Part role="rowheader">
        <b>{admin ?? t('waiting.unknown')}</b>
        <small>
          {number} · {group?.content?.name}
        </small>
      </Part>
      <Part role="gridcell">
        <Figure>
          <b>{t('waiting.since', { wait: text })}</b>
        </Figure>
        <small>{t('waiting.messages', { count })}</small>
      </Part>
    </Head>
  );
}

const Head = styled('div')({
  height: 44,
  display: 'flex',
  justifyContent: 'space-between',
  gap: 12,
  padding: '6px 12px 4px',
  borderBottom: '1px solid var(--line)',
  background: 'var(--raised-surface)',
  '& > :last-child': { textAlign: 'right', flex: 'none' },
  '& b': { fontSize: 13, fontWeight: 600 },
  '& small': {
    display: 'block',
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--text-2)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});
const Part = styled('div')({ minWidth: 0, lineHeight: '16px' });
