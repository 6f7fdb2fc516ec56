import GlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { IssuedLink } from './InvitationsProvider.tsx';
import type { Overview } from './overview.ts';
import { QrCode } from './QrCode.tsx';

const Paper = styled('div')({
  display: 'none',
  '@media print': { display: 'block', color: '#000', background: '#fff', padding: '8mm' },
  '& h1': { fontSize: '18pt', lineHeight: 1.2, marginBottom: '2mm' },
  '& > p': { marginBottom: '6mm', fontSize: '10pt' },
  '& > div': { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '4mm' },
  '& article': {
    border: '1px dashed #777',
    borderRadius: '2mm',
    padding: '4mm',
    display: 'grid',
    justifyItems: 'center',
    textAlign: 'center',
    gap: '1mm',
    breakInside: 'avoid',
    fontSize: '10pt',
  },
});

/** What leaves the printer: a card to cut out for each invitation. On the screen it is not there. */
export function InvitationSheet({ links, overview }: { links: readonly IssuedLink[]; overview: Overview }) {
  const { t } = useTranslation('setup');
  return createPortal(
    <Paper aria-hidden="true">
      <GlobalStyles
        styles={{ '@media print': { '#root': { display: 'none' }, 'html, body': { background: '#fff' } } }}
      />
      <h1>{t('admins.printTitle', { operation: overview.operation?.content?.name ?? '' })}</h1>
      <p>{t('admins.printText')}</p>
      <div>
        {links.map((link) => (
          <article key={link.adminId}>
            <QrCode text={link.url} label="" size={150} />
            <b>{nameOf(link, overview)}</b>
            <span>{groupsOf(link, overview)}</span>
          </article>
        ))}
      </div>
    </Paper>,
    document.body,
  );
}

export function nameOf({ adminId }: IssuedLink, { admins }: Overview): string {
  return admins.find(({ id }) => id === adminId)?.content?.name ?? '?';
}

function groupsOf({ adminId }: IssuedLink, { admins, groups }: Overview): string {
  const ids = new Set(admins.find(({ id }) => id === adminId)?.groupIds);
  return groups
    .filter(({ id }) => ids.has(id))
    .map(({ content }) => content?.name ?? '')
    .join(', ');
}
