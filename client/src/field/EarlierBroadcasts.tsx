import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { BroadcastRow } from './BroadcastRow.tsx';
import type { BroadcastShelf } from './broadcast-shelf.ts';
import { Heading, HeadRow, Rows } from './Page.tsx';

type Props = { shelf: BroadcastShelf; view: FieldView; onOpen: (broadcastId: string) => void };

export function EarlierBroadcasts({ shelf, view, onOpen }: Props) {
  const { t } = useTranslation('field');
  if (shelf.earlier.length === 0) return null;
  return (
    <section aria-label={t('broadcast.earlier')}>
      <HeadRow>
        <Heading>{t('broadcast.earlier')}</Heading>
      </HeadRow>
      <Rows sx={{ marginTop: '12px' }}>
        {shelf.earlier.map((broadcast) => (
          <li key={broadcast.id}>
            <BroadcastRow broadcast={broadcast} isNews={false} view={view} onOpen={() => onOpen(broadcast.id)} />
          </li>
        ))}
      </Rows>
    </section>
  );
}
