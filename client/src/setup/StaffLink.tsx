import { styled } from '@mui/material/styles';
import type { StaffInvitation } from '@nachtwacht/shared/wire/http.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Card, CardBody, Meta } from './Layout.tsx';
import { QrCode } from './QrCode.tsx';

export interface NamedLink extends StaffInvitation {
  readonly name: string;
}

const Link = styled('code')({ font: '13px/20px var(--font)', overflowWrap: 'anywhere', userSelect: 'all' });

/** A one-time sign-in link: shown once, never again. */
export function StaffLink({ link }: { link: NamedLink }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const title = t('people.linkFor', { name: link.name });
  return (
    <Card sx={{ flex: 'none' }} aria-label={title} aria-live="polite">
      <header>
        <h2>{title}</h2>
      </header>
      <CardBody sx={{ gridTemplateColumns: '1fr 96px' }}>
        <div style={{ display: 'grid', gap: 8, justifyItems: 'start' }}>
          <Link>{link.url}</Link>
          <CopyButton text={link.url} />
        </div>
        <QrCode text={link.url} label={t('admins.qr', { name: link.name })} size={96} />
        <Meta sx={{ gridColumn: '1 / -1' }}>{t('people.linkText', { at: format.dateTime(link.expiresAt) })}</Meta>
      </CardBody>
    </Card>
  );
}
