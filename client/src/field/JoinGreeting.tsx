import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { toInitials } from '../ui/format.ts';
import { LanternIcon } from '../ui/Icons.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import type { OpenInvitation } from './invitation.ts';
import { Card, Meta, Strong } from './Page.tsx';

const Logo = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  fontWeight: 700,
  letterSpacing: '-.02em',
  '&&': { paddingTop: 8 },
  '& > svg': { fontSize: 28 },
  '& > span': { flex: 1 },
});
const Welcome = styled('div')({
  paddingTop: 8,
  '& h1': { fontSize: rem(30), lineHeight: rem(36), fontWeight: 750, letterSpacing: '-.03em', textWrap: 'balance' },
  '& p': { color: 'var(--text-2)', marginTop: 8, textWrap: 'pretty' },
});
const You = styled(Card)({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '12px 16px',
  '& > span': {
    flex: 'none',
    display: 'grid',
    placeItems: 'center',
    width: 48,
    height: 48,
    borderRadius: 24,
    background: 'var(--raised-surface)',
    border: '1px solid var(--line)',
    fontWeight: 700,
  },
  '& b': { fontWeight: 600 },
});

/** Who is invited, to what, and as admin of which groups. */
export function JoinGreeting({ invitation: { operation, adminName, groups, leaves } }: { invitation: OpenInvitation }) {
  const { t } = useTranslation('join');
  const { t: common } = useTranslation();
  const format = useFormat();
  const [before, after] = t('adminOf', { groups: '\n' }).split('\n');
  return (
    <>
      <div>
        <Logo>
          <LanternIcon />
          <span>{common('product')}</span>
          <LanguageSwitch />
        </Logo>
        <Welcome>
          <h1>{t('title')}</h1>
          <p>
            {t('invites', {
              operation: operation.name,
              day: format.day(operation.startsAt),
              start: format.time(operation.startsAt),
              end: format.time(operation.endsAt),
            })}
          </p>
        </Welcome>
      </div>
      <You>
        <span aria-hidden="true">{toInitials(adminName)}</span>
        <div>
          <b>{adminName}</b>
          <Meta sx={{ marginTop: '4px' }}>
            {before}
            {groups.map((group, index) => (
              <Fragment key={group}>
                {index > 0 && (index === groups.length - 1 ? ` ${t('and')} ` : ', ')}
                <Strong>{group}</Strong>
              </Fragment>
            ))}
            {after}
          </Meta>
          <Meta sx={{ marginTop: '4px' }}>{t('notYou')}</Meta>
        </div>
      </You>
      {leaves && (
        <Meta role="note" sx={{ fontSize: rem(15), lineHeight: rem(20) }}>
          {t('leaves', { operation: leaves })}
        </Meta>
      )}
    </>
  );
}
