import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SendIcon } from '../ui/Icons.tsx';
import type { OpenQuestion } from './open-questions.ts';
import { Meta } from './Page.tsx';
import type { Told } from './use-writing.ts';

const Bar = styled('footer')({
  position: 'fixed',
  zIndex: 5,
  inset: 'auto 0 0',
  background: 'var(--bg)',
  borderTop: '1px solid var(--line)',
  padding: '12px 16px calc(12px + env(safe-area-inset-bottom))',
  '& > div': { maxWidth: 448, margin: '0 auto', display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Everything that sends, shares or agrees, under the thumb. Tells the page how high it is. */
export function Dock({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!bar.current || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 104;
      document.documentElement.style.setProperty('--dock', `${Math.ceil(height)}px`);
    });
    watch.observe(bar.current);
    return () => watch.disconnect();
  }, []);
  return (
    <Bar ref={bar}>
      <div>{children}</div>
    </Bar>
  );
}

const questionKeys = { where: 'openWhere', who: 'openWho', called: 'openCalled' } as const;

/** What became of the last press on Send. */
export function ToldLine({ told, otherwise = '' }: { told: Told | null; otherwise?: string }) {
  return (
    <Meta
      role={told?.kind === 'problem' ? 'alert' : 'status'}
      sx={{ textAlign: 'center', ...(told && { color: 'var(--text)', fontWeight: 600 }) }}
    >
      {told?.text ?? otherwise}
    </Meta>
  );
}

type SendProps = {
  news?: ReactNode;
  open: readonly OpenQuestion[];
  told: Told | null;
  busy: boolean;
  onSend: () => void;
};

/** Sending is never blocked by what is open; the line above says what that is. */
export function SendDock({ news, open, told, busy, onSend }: SendProps) {
  const { t } = useTranslation('field');
  const questions = open.map((question) => t(`composer.${questionKeys[question]}`)).join(', ');
  return (
    <Dock>
      {news}
      <ToldLine told={told} otherwise={open.length > 0 ? t('composer.open', { questions }) : t('composer.complete')} />
      <Button
        variant="contained"
        size="large"
        fullWidth
        startIcon={<SendIcon />}
        disabled={busy}
        // The box that loses the focus would change the dock below the finger.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          onSend();
        }}
      >
        {t('composer.send')}
      </Button>
    </Dock>
  );
}
