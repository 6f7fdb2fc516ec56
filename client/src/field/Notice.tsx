import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { PhoneIcon } from '../ui/Icons.tsx';
import { EmergencyLine } from './EmergencyLine.tsx';
import { Page } from './Page.tsx';
import { keepLeft, takeOver } from './take-over.ts';

const Middle = styled('main')({
  display: 'grid',
  gap: 12,
  maxWidth: 480,
  margin: '0 auto',
  padding: '48px 16px 24px',
  '& > svg': { fontSize: 40, color: 'var(--text-2)' },
  '& h1': { fontSize: rem(28), lineHeight: rem(32), fontWeight: 700, letterSpacing: '-.02em', textWrap: 'balance' },
  '& p': { color: 'var(--text-2)', textWrap: 'pretty' },
  '&[aria-busy="true"] h1': { fontSize: rem(20), lineHeight: rem(24) },
});

type Props = {
  icon: ReactNode;
  title: string;
  lines?: readonly string[];
  /** With the number of the police for what is not urgent. */
  policeLine?: boolean;
  offline?: boolean;
  waiting?: boolean;
  children?: ReactNode;
};

/** A page that says one thing and what to do; 112 stays on top of it. */
export function Notice({ icon, title, lines = [], policeLine, offline = false, waiting, children }: Props) {
  const { t } = useTranslation('field');
  // What is still on its way leaves the shell where it is: there one can write already.
  useEffect(() => (waiting ? undefined : takeOver(keepLeft)), [waiting]);
  return (
    <Page>
      <EmergencyLine offline={offline} exercise={false} />
      <Middle aria-busy={waiting || undefined}>
        {icon}
        <h1 role={waiting ? 'status' : undefined}>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
        {policeLine && (
          <Button size="large" href="tel:09008844" startIcon={<PhoneIcon />}>
            {t('closed.noUrgency')}
          </Button>
        )}
      </Middle>
    </Page>
  );
}
