import { styled } from '@mui/material/styles';
import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePending, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import type { PendingCommand } from '../operation/pending.ts';
import { useStore } from '../store/create-store.ts';
import { WarningIcon } from '../ui/Icons.tsx';

const Note = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '6px 8px',
  borderRadius: 6,
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 500,
  background: 'var(--raised-bg)',
  color: 'var(--text)',
  '& > svg': { fontSize: 16, flex: 'none', color: 'var(--raised)' },
});

/** Stands at a control: why the last command of these types about this thing changed nothing. */
export function RefusalNote({ types, about }: { types: readonly CommandType[]; about: string }) {
  const { t } = useTranslation('desk');
  const ended = useEnded(types, about);
  const text = useRefusalText(ended?.refusal ?? null);
  if (!ended) return null;
  return (
    <Note role="alert">
      <WarningIcon />
      {text ?? t('pending.fault', { fault: ended.fault ?? '?' })}
    </Note>
  );
}

/** The refusal in words, with the holder's name; null without a refusal. */
export function useRefusalText(refusal: Refusal | null): string | null {
  const { t } = useTranslation('refusals');
  const holderId = refusal?.holder;
  const holder = usePicture((state) => (holderId ? state.staff.get(holderId)?.content?.name : undefined));
  return refusal ? t(refusal.code, { holder: holder ?? '?' }) : null;
}

/** True while such a command about this thing waits for the server. */
export function useUnderWay(types: readonly CommandType[], about: string): boolean {
  const pending = useStore(useOperation().connection.pending, (all) => all);
  return pending.some((each) => each.status === 'waiting' && types.includes(each.type) && isAbout(each, about));
}

function useEnded(types: readonly CommandType[], about: string): PendingCommand | undefined {
  const key = types.join();
  const mine = useMemo(
    () => (command: PendingCommand) => key.split(',').includes(command.type) && isAbout(command, about),
    [key, about],
  );
  const command = usePending(mine).at(-1);
  const isRefused = command?.status === 'refused' && command.refusal?.code !== 'already-yours';
  return isRefused || command?.status === 'fault' ? command : undefined;
}

function isAbout({ data }: PendingCommand, about: string): boolean {
  return Object.values(data).some((value) => value === about || (Array.isArray(value) && value.includes(about)));
}
