import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LaterText } from './LaterText.tsx';
import { fillRow } from './layout.ts';
import { useAct } from './use-act.ts';

const reasons = ['withdrawn', 'over'] as const;
type Reason = (typeof reasons)[number];

/** "Einde bericht": withdrawn from every phone (found, mistaken), or simply over. */
export function EndBroadcast({ broadcast, onDone }: { broadcast: Broadcast; onDone: () => void }) {
  const { t } = useTranslation('broadcasts');
  const [reason, setReason] = useState<Reason>('withdrawn');
  const [own, setOwn] = useState<string | null>(null);
  const text = own ?? t(`active.proposed.${reason}`);
  const { act, busy, trouble } = useAct('broadcast.end', onDone);
  return (
    <LaterText
      label={t('active.endText')}
      helper=""
      act={t('active.sendEnd')}
      before={broadcast.content?.text ?? ''}
      {...{ text, busy, trouble }}
      onText={setOwn}
      onClose={onDone}
      onSend={() => void act({ broadcastId: broadcast.id, reason, text: text.trim() })}
    >
      <ToggleButtonGroup
        value={reason}
        aria-label={t('active.why')}
        sx={fillRow}
        onChange={(_event, next: Reason | null) => next && setReason(next)}
      >
        {reasons.map((each) => (
          <ToggleButton key={each} value={each}>
            {t(`active.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </LaterText>
  );
}
