import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { useClock } from '../ui/clock.ts';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { MoonIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useActs } from './use-acts.ts';
import { useBack } from './use-back.ts';

const MINUTES = [5, 15, 30] as const;

/** For how long the message leaves the queue; it comes back by itself. */
export function LaterChoice({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const acts = useActs();
  const clock = useClock();
  const choose = (minutes: number) =>
    void acts.postpone(message.id, new Date(clock.now() + minutes * 60_000).toISOString());
  return (
    <HotkeyScope>
      <Keys onChoose={choose} />
      <Line role="group" aria-label={t('later.title')}>
        <MoonIcon sx={{ fontSize: 16 }} />
        <b>{t('later.title')}</b>
        {MINUTES.map((minutes, index) => (
          <Button key={minutes} endIcon={<KeyCap keys={String(index + 1)} />} onClick={() => choose(minutes)}>
            {t('later.minutes', { count: minutes })}
          </Button>
        ))}
      </Line>
    </HotkeyScope>
  );
}

function Keys({ onChoose }: { onChoose: (minutes: number) => void }) {
  const { t } = useTranslation('desk');
  const back = useBack();
  useHotkeys([
    ...MINUTES.map((minutes, index) => ({
      key: String(index + 1),
      label: t('later.minutes', { count: minutes }),
      run: () => onChoose(minutes),
    })),
    { key: 'Escape', label: t('keys.back'), run: back, whileTyping: true },
  ]);
  return null;
}

const Line = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  '& b': { fontWeight: 600, marginRight: 'auto' },
});
