import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormatProvider } from '../ui/FormatProvider.tsx';
import { ForbiddenIcon, HandsetIcon, LanternIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { type FieldAbsence, FieldProvider, useField, useFieldStatus, useFieldView } from './FieldContext.tsx';
import { FieldScreen } from './FieldScreen.tsx';
import { Notice } from './Notice.tsx';

export function Field() {
  return (
    <FieldProvider fallback={(absence) => <Absent absence={absence} />}>
      <Admitted />
    </FieldProvider>
  );
}

function Admitted() {
  const { t } = useTranslation('field');
  const field = useField();
  const { refused } = useFieldStatus();
  const hasView = useFieldView((view) => view !== null);
  const timeZone = useFieldView((view) => view?.operation.timeZone);
  const toldRevoked = useFieldView((view) => view?.admin.status === 'revoked');
  // The server ends the session with the access: whoever was in and has none any more is out.
  const isRevoked = toldRevoked || refused === 'admin-revoked' || (hasView && refused === 'no-session');
  const [wiped, setWiped] = useState(false);

  useEffect(() => {
    if (isRevoked && !wiped) void field.wipe().then(() => setWiped(true));
  }, [isRevoked, wiped, field]);

  if (isRevoked || wiped) return <Revoked />;
  if (refused === 'no-session' || refused === 'unknown-operation') return <Absent absence="signed-out" />;
  if (refused === 'not-admin') return <Absent absence="not-admin" />;
  if (!hasView) return <Notice icon={<LanternIcon />} title={t('offline.wait')} waiting />;
  return (
    <FormatProvider {...(timeZone ? { timeZone } : {})}>
      <FieldScreen />
    </FormatProvider>
  );
}

function Revoked() {
  const { t } = useTranslation('field');
  return (
    <Notice
      icon={<ForbiddenIcon />}
      title={t('revoked.title')}
      lines={[t('revoked.text'), t('revoked.ask'), t('revoked.ring')]}
      policeLine
    />
  );
}

function Absent({ absence }: { absence: FieldAbsence }) {
  const { t } = useTranslation('field');
  const { t: common } = useTranslation();
  if (absence === 'loading') return <Notice icon={<LanternIcon />} title={common('loading')} waiting />;
  if (absence === 'unreachable') {
    return (
      <Notice icon={<WifiOffIcon />} title={t('offline.noServer')} lines={[t('offline.wait')]} offline>
        <Retry />
      </Notice>
    );
  }
  if (absence === 'not-admin') {
    return (
      <Notice icon={<HandsetIcon />} title={t('signedOut.staffTitle')}>
        <Button variant="contained" size="large" href="/">
          {t('signedOut.home')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice icon={<HandsetIcon />} title={t('signedOut.title')} lines={[t('signedOut.text')]} policeLine>
      <Retry />
    </Notice>
  );
}

function Retry() {
  const { t } = useTranslation('field');
  return (
    <Button size="large" onClick={() => location.reload()}>
      {t('signedOut.again')}
    </Button>
  );
}
