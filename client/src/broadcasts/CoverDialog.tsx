import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { Photo } from '../ui/PhotoThumb.tsx';
import { CoverHelp, Declarations } from './CoverAside.tsx';
import { CoverStage } from './CoverStage.tsx';
import { addBox } from './cover-boxes.ts';
import { Small } from './layout.ts';
import { type ChosenPhoto, isCoverReady } from './photo-draft.ts';

const Panes = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 320px',
  minHeight: 0,
  '& > div': { display: 'grid', padding: 16, background: 'var(--bg)', minWidth: 0, minHeight: 260 },
  '& > aside': { padding: 16, borderLeft: '1px solid var(--line)', overflowY: 'auto' },
  '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Head = styled('header')({
  padding: '14px 16px',
  borderBottom: '1px solid var(--line)',
  '& h2': { font: '600 16px/24px var(--font)' },
});
const Foot = styled('footer')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '12px 16px',
  borderTop: '1px solid var(--line)',
  '& > p': { flex: 1 },
});
type Props = {
  photo: Photo;
  chosen: ChosenPhoto;
  onChange: (changes: Partial<ChosenPhoto>) => void;
  /** Makes the copy; what went wrong in words, or null. */
  onCover: () => Promise<string | null>;
  onClose: () => void;
};

/** Nothing of a photo goes out before its faces and plates are covered, or a reason is on record why not. */
export function CoverDialog(props: Props) {
  const { t } = useTranslation('broadcasts');
  const id = useId();
  return (
    <Dialog
      open
      onClose={props.onClose}
      maxWidth={false}
      aria-labelledby={id}
      slotProps={{ paper: { sx: { width: 'min(1180px, 94vw)', maxHeight: '92vh' } } }}
    >
      <HotkeyScope>
        <Head>
          <h2 id={id}>{t('photo.cover')}</h2>
          <Small>{t('photo.stays')}</Small>
        </Head>
        <Work {...props} />
      </HotkeyScope>
    </Dialog>
  );
}

function Work({ photo, chosen, onChange, onCover, onClose }: Props) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const addRef = useRef<HTMLButtonElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const isAdded = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a box was added
  useLayoutEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    [...(room.current?.querySelectorAll<HTMLElement>('[data-cover-box]') ?? [])].at(-1)?.focus();
  }, [chosen.boxes.length]);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ready = isCoverReady(chosen);
  const add = () => {
    onChange({ boxes: [...addBox(chosen.boxes)] });
    isAdded.current = true;
  };
  const cover = async () => {
    if (!ready || busy) return;
    setBusy(true);
    const failed = await onCover();
    setBusy(false);
    setTrouble(failed);
    if (failed === null) onClose();
  };
  useHotkeys([
    { key: 'n', label: t('photo.addBox'), run: add },
    { key: 'Ctrl+Enter', label: t('photo.make'), run: () => void cover(), whileTyping: true },
    { key: 'Escape', label: t('back'), run: onClose, whileTyping: true },
  ]);
  return (
    <>
      <Panes ref={room}>
        <div>
          <CoverStage
            url={photo.fullUrl}
            alt={photo.alt}
            boxes={chosen.boxes}
            onChange={(boxes) => onChange({ boxes: [...boxes] })}
            addRef={addRef}
          />
        </div>
        <aside>
          <CoverHelp addRef={addRef} onAdd={add} />
          <Declarations chosen={chosen} onChange={onChange} />
        </aside>
      </Panes>
      <Foot>
        <Small role={trouble ? 'alert' : 'status'}>{trouble ?? t(whatLacks(chosen))}</Small>
        <Button onClick={onClose}>
          <KeyCap keys="Escape" />
          {t('back')}
        </Button>
        <Button
          variant="contained"
          disabled={!ready || busy}
          onClick={() => void cover()}
          aria-keyshortcuts="Control+Enter"
        >
          {t('photo.make')}
          <KeyCap keys="Ctrl+Enter" />
        </Button>
      </Foot>
    </>
  );
}

function whatLacks(chosen: ChosenPhoto) {
  if (chosen.boxes.length === 0 && chosen.reason.trim().length < 3) return 'photo.lacks.boxes';
  return chosen.noMinor ? 'photo.lacks.nothing' : 'photo.lacks.noMinor';
}
