import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { RedHandedButton } from './BoardHeader.tsx';

const RedHandedDialog = lazy(async () => ({ default: (await import('./RedHandedDialog.tsx')).RedHandedDialog }));

/** Caught in the act: a description to the admins nearby at once, from the control room itself. */
export function RedHanded({ live }: { live: boolean }) {
  const { t } = useTranslation('board');
  const [open, setOpen] = useState(false);
  useHotkeys([{ key: 'h', label: t('redHandedHelp'), run: () => setOpen(true), disabled: !live }]);
  return (
    <>
      <RedHandedButton disabled={!live} onClick={() => setOpen(true)} />
      {open && (
        <Suspense fallback={null}>
          <RedHandedDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
