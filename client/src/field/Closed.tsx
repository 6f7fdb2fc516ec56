import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { styled } from '@mui/material/styles';
import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { Trans, useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { LockIcon, MoonIcon, PhoneIcon } from '../ui/Icons.tsx';
import { Card, Strong } from './Page.tsx';

const Shut = styled(Card)({
  display: 'grid',
  gap: 4,
  padding: 16,
  '& h2': {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    fontSize: rem(28),
    lineHeight: rem(32),
    fontWeight: 750,
    letterSpacing: '-.028em',
  },
});
const Thanks = styled('p')({ color: 'var(--text-2)' });
const Foot = styled('footer')({
  display: 'grid',
  gap: 12,
  paddingBottom: 8,
  fontSize: rem(15),
  lineHeight: rem(20),
  color: 'var(--text-2)',
  '& a': { display: 'inline-flex', alignItems: 'center', minHeight: 44, fontWeight: 600 },
});

/** First whom to ring; then thanks. */
export function Closed({ view, waiting }: { view: FieldView; waiting: number }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const isDraft = view.operation.status === 'draft';
  return (
    <>
      <Shut>
        <h2>
          {isDraft ? <MoonIcon /> : <LockIcon />}
          {t(isDraft ? 'closed.draftTitle' : 'closed.title')}
        </h2>
        <p>
          <Trans
            t={t}
            i18nKey={isDraft ? 'closed.draft' : 'closed.ring'}
            values={{ time: `${format.day(view.operation.startsAt)} ${format.time(view.operation.startsAt)}` }}
            components={{ b: <Strong /> }}
          />
        </p>
        <Button size="large" href="tel:09008844" startIcon={<PhoneIcon />} sx={{ marginTop: '12px' }}>
          {t('closed.noUrgency')}
        </Button>
      </Shut>
      {!isDraft && <ThankYou view={view} />}
      {waiting > 0 && <Thanks role="status">{t('closed.waiting', { count: waiting })}</Thanks>}
    </>
  );
}

function ThankYou({ view }: { view: FieldView }) {
  const { t } = useTranslation('field');
  const sent = view.messages.length;
  const answered = view.messages.filter(({ answers }) => answers.length > 0).length;
  if (sent === 0) {
    return (
      <Thanks>
        <Trans t={t} i18nKey="closed.thanksNone" components={{ b: <Strong /> }} />
      </Thanks>
    );
  }
  return (
    <Thanks>
      <Trans t={t} i18nKey="closed.thanks" components={{ b: <Strong /> }} /> {t('closed.sent', { count: sent })}{' '}
      {answered === sent ? t('closed.answeredAll') : answered > 0 && t('closed.answeredSome', { count: answered })}{' '}
      {t('closed.readable')}
    </Thanks>
  );
}

export function ClosedFoot() {
  const { t } = useTranslation('field');
  return (
    <Foot>
      <p>{t('closed.kept')}</p>
      <p>
        {t('closed.unknown')} <Link href="tel:08007000">{t('menu.anonymous')}</Link>
      </p>
    </Foot>
  );
}
