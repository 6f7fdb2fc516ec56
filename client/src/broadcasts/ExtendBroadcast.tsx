import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ActSheet } from './ActSheet.tsx';
import { type Expiry, expiries, toExpiresAt } from './expiry.ts';
import { fillRow } from './layout.ts';
import { useAct } from './use-act.ts';

/** More time, counted from when it would lapse. */
export function ExtendBroadcast({ broadcast, onDone }: { broadcast: Broadcast; onDone: () => void }) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const [choice, setChoice] = useState<Expiry>('30m');
  const { act, busy, trouble } = useAct('broadcast.extend', onDone);
  const endsAt = usePicture((state) => state.operation?.endsAt ?? null);
  const expiresAt = toExpiresAt(choice, Date.parse(broadcast.expiresAt), endsAt);
  const isLater = expiresAt > broadcast.expiresAt;
  return (
    <ActSheet
      name={t('acts.extend')}
      helper={t(isLater ? 'extend.helper' : 'extend.noLater', { time: format.time(expiresAt) })}
      act={t('extend.send', { time: format.time(expiresAt) })}
      disabled={busy || !isLater}
      trouble={trouble}
      onSend={() => void act({ broadcastId: broadcast.id, expiresAt })}
      onClose={onDone}
    >
      <ToggleButtonGroup
        value={choice}
        aria-label={t('extend.label')}
        sx={fillRow}
        onChange={(_event, next: Expiry | null) => next && setChoice(next)}
      >
        {expiries.map((each) => (
          <ToggleButton key={each} value={each} autoFocus={each === choice}>
            {t(`expiry.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </ActSheet>
  );
}
