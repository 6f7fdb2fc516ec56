import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { BroadcastRow } from './BroadcastRow.tsx';
import type { BroadcastShelf } from './broadcast-shelf.ts';
import { Heading, HeadRow } from './Page.tsx';

const List = styled('ul')({ display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)', '&&': { marginTop: 12 } });

export function EarlierBroadcasts({ shelf }: { shelf: BroadcastShelf }) {
  const { t } = useTranslation('field');
  if (shelf.earlier.length === 0) return null;
  return (
    <section aria-label={t('broadcast.earlier')}>
      <HeadRow>
        <Heading>{t('broadcast.earlier')}</Heading>
      </HeadRow>
      <List>
        {shelf.earlier.map((broadcast) => (
          <li key={broadcast.id}>
            <BroadcastRow broadcast={broadcast} isNews={false} onOpen={() => shelf.show(broadcast.id)} />
          </li>
        ))}
      </List>
    </section>
  );
}
