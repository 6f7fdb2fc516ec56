import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { CloseIcon } from '../ui/Icons.tsx';

const Scrim = styled('div')({ position: 'fixed', inset: 0, zIndex: 6, background: 'var(--scrim)' });
const Bottom = styled('section')({
  position: 'fixed',
  zIndex: 10,
  inset: 'auto 0 0',
  maxHeight: 'calc(100dvh - max(64px, 3.5rem))',
  overflowY: 'auto',
  background: 'var(--surface)',
  borderRadius: '20px 20px 0 0',
  boxShadow: 'inset 0 1px 0 var(--control)',
  padding: '16px 16px calc(16px + env(safe-area-inset-bottom))',
  outline: 'none',
  '& > div': { maxWidth: 448, margin: '0 auto', display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  '&[data-urgent]': {
    background: 'var(--urgent-bg)',
    boxShadow: 'inset 0 1px 0 color-mix(in srgb, var(--urgent) 60%, transparent)',
    paddingTop: 24,
    maxHeight: '100dvh',
  },
  '@media (max-height: 43.75em)': { '&[data-urgent]': { paddingTop: 16 }, '&[data-urgent] > div': { gap: 8 } },
});
const Head = styled('header')({
  display: 'flex',
  alignItems: 'center',
  '& h2': { flex: 1, fontSize: rem(20), lineHeight: rem(24), fontWeight: 700, letterSpacing: '-.02em' },
  '& button': { margin: '-8px -8px -8px 0' },
});

/**
 * Rises from the bottom. Whoever opens it makes the page behind `inert`, all but the 112 line,
 * which stays lit and can be pressed.
 */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const titleId = useId();
  const sheet = useSheetFocus(onClose);
  return (
    <>
      <Scrim onClick={onClose} />
      <Bottom ref={sheet} role="dialog" aria-labelledby={titleId} tabIndex={-1}>
        <div>
          <Head>
            <h2 id={titleId}>{title}</h2>
            <IconButton aria-label={t('action.close')} onClick={onClose}>
              <CloseIcon />
            </IconButton>
          </Head>
          {children}
        </div>
      </Bottom>
    </>
  );
}

type AlertProps = { labelledBy: string; describedBy: string; onClose: () => void; children: ReactNode };

/** The 112 sheet: the only one that covers the 112 line, because it is one itself. */
export function AlertSheet({ labelledBy, describedBy, onClose, children }: AlertProps) {
  const sheet = useSheetFocus(onClose);
  return (
    <>
      <Scrim />
      <Bottom
        ref={sheet}
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        tabIndex={-1}
        data-urgent
      >
        <div>{children}</div>
      </Bottom>
    </>
  );
}

// Focus goes in when the sheet opens and back to what opened it when it closes; Escape closes.
function useSheetFocus(onClose: () => void) {
  const sheet = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement;
    const first = sheet.current?.querySelector<HTMLElement>('[data-first]') ?? sheet.current;
    first?.focus();
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close.current();
    document.addEventListener('keydown', onKey);
    document.documentElement.style.overflow = 'hidden';
    return () => {
      document.removeEventListener('keydown', onKey);
      document.documentElement.style.overflow = '';
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus());
    };
  }, []);
  return sheet;
}
