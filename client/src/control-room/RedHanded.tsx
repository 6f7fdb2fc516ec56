import { useState } from 'react';
import { RedHandedButton } from './BoardHeader.tsx';

/** A description to admins at once, from the control room. */
export function RedHanded() {
  const [open, setOpen] = useState(false);
  return open ? null : <RedHandedButton onClick={() => setOpen(true)} />;
}
