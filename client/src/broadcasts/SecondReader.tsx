import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { selectAwaitingReader } from '@nachtwacht/shared/broadcasts/proof.ts';
import { may } from '@nachtwacht/shared/operation/policy.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePicture, useSelected } from '../operation/hooks.ts';
import { Banner } from '../ui/Banner.tsx';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { ReadingSheet } from './ReadingSheet.tsx';

/** A colleague's message to everybody waits until a second person has read it: the oldest first. */
export function SecondReader() {
  const { staffId, role } = useMe();
  const waiting = useSelected(selectAwaitingReader);
  const mayConfirm = usePicture(
    (state) => may({ kind: 'staff', id: staffId, role }, 'broadcast.confirm', state) === null,
  );
  const [first] = waiting.filter(({ heldBy }) => heldBy !== staffId);
  return mayConfirm && first ? <Asked key={first.id} broadcast={first} /> : null;
}

function Asked({ broadcast }: { broadcast: Broadcast }) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const [open, setOpen] = useState(false);
  const writer = usePicture((state) => state.staff.get(broadcast.heldBy)?.content?.name ?? '');
  const asked = t('broadcasts:reader.asked', {
    writer,
    groups: t('common:count.groups', { count: broadcast.groupIds.length }),
  });
  useHotkeys([{ key: 'v', label: t('broadcasts:reader.read'), run: () => setOpen(true) }]);
  return (
    <Banner
      kind="attention"
      text={
        <>
          <b>{asked}</b> {broadcast.content?.title}
        </>
      }
    >
      <Button size="small" variant="contained" aria-keyshortcuts="v" onClick={() => setOpen(true)}>
        {t('broadcasts:reader.read')}
        <KeyCap keys="v" />
      </Button>
      {open && (
        <Dialog open fullWidth maxWidth="sm" aria-label={t('broadcasts:reader.title')} onClose={() => setOpen(false)}>
          <HotkeyScope>
            <ReadingSheet broadcast={broadcast} writer={writer} onDone={() => setOpen(false)} />
          </HotkeyScope>
        </Dialog>
      )}
    </Banner>
  );
}
