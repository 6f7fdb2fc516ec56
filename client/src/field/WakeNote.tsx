import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from './Page.tsx';
import { Pill } from './Pill.tsx';
import { mayOfferPush } from './push-subscription.ts';

const KEY = 'nachtwacht.wake-note';

/** Once, to who never heard of it: that this phone can be woken. */
export function WakeNote({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('field');
  const [isOver, setIsOver] = useState(() => localStorage.getItem(KEY) !== null);
  if (isOver || !mayOfferPush()) return null;
  const end = () => {
    setIsOver(true);
    localStorage.setItem(KEY, 'yes');
  };
  return (
    <Card sx={{ padding: '12px 16px' }}>
      <p>{t('wake.note')}</p>
      <Choices>
        <Pill
          onClick={() => {
            end();
            onOpen();
          }}
        >
          {t('wake.noteHow')}
        </Pill>
        <Pill onClick={end}>{t('wake.noteNo')}</Pill>
      </Choices>
    </Card>
  );
}

const Choices = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 });
