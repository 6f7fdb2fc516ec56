import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { PrintIcon } from '../ui/Icons.tsx';
import { CopyButton } from './CopyButton.tsx';
import { InvitationSheet, nameOf } from './InvitationSheet.tsx';
import { useInvitations } from './InvitationsProvider.tsx';
import { Card, CardBody, Meta } from './Layout.tsx';
import type { Overview } from './overview.ts';
import { QrCode } from './QrCode.tsx';

const List = styled('ul')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  '& li': { display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', gap: 12, padding: '12px 16px' },
  '& li + li': { borderTop: '1px solid var(--line)' },
  '& svg': { borderRadius: 4 },
  '& li > div': { display: 'grid', gap: 4, alignContent: 'start', justifyItems: 'start' },
  '& code': { font: '12px/16px var(--font)', overflowWrap: 'anywhere', color: 'var(--text-2)', userSelect: 'all' },
});
const MAX_SHOWN = 24;

/** The links that were made just now: to copy, to print, to hold a phone before. */
export function InvitationsCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const { links } = useInvitations();
  const last = links.at(-1);
  return (
    <Card sx={{ flex: 1 }}>
      <header>
        <h2>{t('admins.sheet')}</h2>
      </header>
      {!last && (
        <CardBody>
          <p>{t('admins.sheetEmpty')}</p>
        </CardBody>
      )}
      {last && (
        <>
          <CardBody sx={{ gap: '8px', borderBottom: '1px solid var(--line)' }}>
            <p>
              <b>{t('admins.sheetCount', { count: links.length })}.</b>{' '}
              {t('admins.sheetText', { at: format.dateTime(last.expiresAt) })}
            </p>
            <div style={{ display: 'flex', gap: 8 }}>
              <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
                {t('admins.print')}
              </Button>
              <CopyButton
                label={t('admins.copyAll')}
                text={links.map((link) => `${nameOf(link, overview)}\t${link.url}`).join('\n')}
              />
            </div>
          </CardBody>
          <List tabIndex={0}>
            {links
              .slice(-MAX_SHOWN)
              .reverse()
              .map((link) => {
                const name = nameOf(link, overview);
                return (
                  <li key={link.adminId}>
                    <QrCode text={link.url} label={t('admins.qr', { name })} size={96} />
                    <div>
                      <b>{name}</b>
                      <code>{link.url}</code>
                      <CopyButton text={link.url} name={t('admins.copyLink', { name })} />
                    </div>
                  </li>
                );
              })}
          </List>
          {links.length > MAX_SHOWN && (
            <Meta sx={{ p: '8px 16px' }}>{t('more.rest', { count: links.length - MAX_SHOWN })}</Meta>
          )}
          <InvitationSheet links={links} overview={overview} />
        </>
      )}
    </Card>
  );
}
