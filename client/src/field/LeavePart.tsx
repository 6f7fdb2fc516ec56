import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading, Meta } from './Page.tsx';
import { useTell } from './use-tell.ts';

/** Stopping for good: asked twice. The server then signs every phone out, which wipes itself. */
export function LeavePart({ waiting, onStay }: { waiting: number; onStay: () => void }) {
  const { t } = useTranslation('profile');
  const { tell, busy, problem } = useTell();
  const [asked, setAsked] = useState(false);
  return (
    <section>
      <Heading as="h3">{t('leave.title')}</Heading>
      {asked ? (
        <>
          <p role="alert">
            {t('leave.text')} {waiting > 0 && t('leave.waiting', { count: waiting })}
          </p>
          {problem && <Meta role="alert">{problem}</Meta>}
          <Button variant="contained" size="large" onClick={onStay}>
            {t('leave.no')}
          </Button>
          <Button size="large" disabled={busy} onClick={() => void tell('admin.leave', {})}>
            {t('leave.yes')}
          </Button>
        </>
      ) : (
        <Button size="large" onClick={() => setAsked(true)}>
          {t('leave.open')}
        </Button>
      )}
    </section>
  );
}
