import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { claimsOf } from '@nachtwacht/shared/messages/decide.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useRefusalText } from '../messages/RefusalNote.tsx';
import {
  useDismiss,
  useLive,
  useMe,
  usePending,
  usePicture,
  usePreflight,
  useSelected,
  useSend,
} from '../operation/hooks.ts';
import type { PendingCommand } from '../operation/pending.ts';
import { selectTakers } from './select-relief.ts';

const GIVING = ['claims.handOver'] as const;

/** Everything that I hold to one colleague; who is at a screen now stands first. */
export function GiveClaims() {
  const { t } = useTranslation('triage');
  const { t: common } = useTranslation();
  const { staffId } = useMe();
  const send = useSend();
  const dismiss = useDismiss();
  const refused = usePending(isRefused);
  const count = usePicture((state) => claimsOf(state, staffId));
  const takers = useSelected(useCallback((state: State) => selectTakers(state, staffId), [staffId]));
  const presence = useLive((live) => live.presence);
  const isHere = (id: string) => presence.some((each) => each.staffId === id && each.screens > 0);
  const sorted = takers.toSorted((a, b) => Number(isHere(b.id)) - Number(isHere(a.id)));
  const [chosen, setChosen] = useState<string | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const to = chosen ?? sorted[0]?.id ?? '';
  const refusal = usePreflight('claims.handOver', count > 0 && to !== '' ? { toStaffId: to } : null);
  const why = useRefusalText(refusal);
  const nameOf = (id: string) => takers.find((each) => each.id === id)?.content?.name ?? '?';
  const give = async () => {
    for (const { id } of refused) dismiss(id);
    const answer = await send('claims.handOver', { toStaffId: to }).done;
    if (answer.ok) setGiven(nameOf(to));
  };
  return (
    <Bar data-screen="">
      <b>{t('handOver.mineNote')}</b>
      {sorted.length === 0 ? (
        <span>{t('handOver.nobody')}</span>
      ) : (
        <>
          <TextField
            select
            size="small"
            label={t('handOver.to')}
            value={to}
            onChange={(event) => setChosen(event.target.value)}
          >
            {sorted.map(({ id, role, content }) => (
              <MenuItem key={id} value={id}>
                {content?.name ?? '?'} ({common(`role.${role}`)})
              </MenuItem>
            ))}
          </TextField>
          <Button variant="contained" disabled={count === 0 || refusal !== null} onClick={() => void give()}>
            {t('handOver.give', { count })}
          </Button>
        </>
      )}
      {refusal === null && <RefusalNote types={GIVING} about={to} />}
      <span role="status">
        {given && count === 0
          ? t('handOver.given', { name: given })
          : (why ?? (count === 0 ? t('handOver.nothing') : ''))}
      </span>
    </Bar>
  );
}

function isRefused({ type, status }: PendingCommand): boolean {
  return type === 'claims.handOver' && (status === 'refused' || status === 'fault');
}

const Bar = styled('section')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 12,
  padding: 12,
  marginBottom: 16,
  borderRadius: 8,
  background: 'var(--raised-surface)',
  '& b': { fontWeight: 600 },
  '& .MuiTextField-root': { minWidth: 260 },
});
