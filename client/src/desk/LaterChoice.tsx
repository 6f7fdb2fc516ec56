import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { selectRunningFor } from '../dispatches/select-running-for.ts';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
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
  const { t: triage } = useTranslation('triage');
  const acts = useActs();
  const clock = useClock();
  const running = useRunning(message);
  const choose = (minutes: number) =>
    void acts.postpone(message.id, { until: new Date(clock.now() + minutes * 60_000).toISOString() });
  const awaitEnd = (dispatch: Dispatch) => void acts.postpone(message.id, { until: null, untilDispatch: dispatch.id });
  return (
    <HotkeyScope>
      <Keys onChoose={choose} running={running} onAwait={awaitEnd} />
      <Line role="group" aria-label={t('later.title')}>
        <MoonIcon sx={{ fontSize: 16 }} />
        <b>{t('later.title')}</b>
        {MINUTES.map((minutes, index) => (
          <Button key={minutes} endIcon={<KeyCap keys={String(index + 1)} />} onClick={() => choose(minutes)}>
            {t('later.minutes', { count: minutes })}
          </Button>
        ))}
      </Line>
      {running.length > 0 && (
        <Waits role="group" aria-label={triage('later.untilDone')}>
          <small>{triage('later.untilDone')}</small>
          {running.map((dispatch, index) => (
            <Button
              key={dispatch.id}
              endIcon={<KeyCap keys={String(MINUTES.length + index + 1)} />}
              onClick={() => awaitEnd(dispatch)}
            >
              <span>
                {triage('later.dispatch', { number: dispatch.number, summary: dispatch.content?.summary ?? '' })}
              </span>
            </Button>
          ))}
        </Waits>
      )}
    </HotkeyScope>
  );
}

const MOST = 4;

/** Dispatches that still run: those about this incident or group first, then the latest. */
function useRunning(message: Message): readonly Dispatch[] {
  const { picture } = useOperation();
  const version = usePicture(() => picture.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(() => selectRunningFor(picture.state, message).slice(0, MOST), [picture, version, message]);
}

type KeysProps = {
  onChoose: (minutes: number) => void;
  running: readonly Dispatch[];
  onAwait: (dispatch: Dispatch) => void;
};

function Keys({ onChoose, running, onAwait }: KeysProps) {
  const { t } = useTranslation('desk');
  const { t: triage } = useTranslation('triage');
  const back = useBack();
  useHotkeys([
    ...MINUTES.map((minutes, index) => ({
      key: String(index + 1),
      label: t('later.minutes', { count: minutes }),
      run: () => onChoose(minutes),
    })),
    ...running.map((dispatch, index) => ({
      key: String(MINUTES.length + index + 1),
      label: triage('later.dispatch', { number: dispatch.number, summary: dispatch.content?.summary ?? '' }),
      run: () => onAwait(dispatch),
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
const Waits = styled('div')({
  display: 'grid',
  gap: 4,
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& button': { justifyContent: 'space-between', minWidth: 0 },
  '& button > span:first-of-type': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});
