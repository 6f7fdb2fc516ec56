import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormatProvider } from '../ui/FormatProvider.tsx';
import { ForbiddenIcon, HandsetIcon, LanternIcon, MoonIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { FieldProvider, useField, useFieldStatus, useFieldView } from './FieldContext.tsx';
import { FieldScreen } from './FieldScreen.tsx';
import { Notice } from './Notice.tsx';
import { PasteInvitation } from './PasteInvitation.tsx';
import { isInstalled } from './push-subscription.ts';
import type { FieldAbsence } from './start-field.ts';
import { tellShell } from './take-over.ts';

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
  const toldRevoked = useFieldView((view) => view?.admin.status === 'revoked') || refused === 'revoked';
  const toldDestroyed = useFieldView((view) => view?.operation.status === 'destroyed') || refused === 'destroyed';
  const [out, setOut] = useState<'revoked' | 'destroyed' | null>(null);

  useEffect(() => {
    if (out || !(toldRevoked || toldDestroyed)) return;
    setOut(toldDestroyed ? 'destroyed' : 'revoked');
    void field.wipe();
  }, [out, toldRevoked, toldDestroyed, field]);

  if (out || toldRevoked || toldDestroyed)
    return <Out why={toldDestroyed || out === 'destroyed' ? 'destroyed' : 'revoked'} />;
  if (refused === 'signed-out' || refused === 'unknown-operation') return <Absent absence="signed-out" />;
  if (refused === 'not-admin') return <Absent absence="not-admin" />;
  if (!hasView) return <Notice icon={<LanternIcon />} title={t('offline.wait')} waiting />;
  return (
    <FormatProvider {...(timeZone ? { timeZone } : {})}>
      <FieldScreen />
    </FormatProvider>
  );
}

function Out({ why }: { why: 'revoked' | 'destroyed' }) {
  const { t } = useTranslation('field');
  if (why === 'destroyed') {
    return (
      <Notice
        icon={<MoonIcon />}
        title={t('destroyed.title')}
        lines={[t('destroyed.text'), t('revoked.ring')]}
        policeLine
      />
    );
  }
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
  if (absence === 'revoked' || absence === 'destroyed') return <Out why={absence} />;
  if (absence === 'loading') return <Notice icon={<LanternIcon />} title={common('loading')} waiting />;
  if (absence === 'unreachable') {
    tellShell(t('offline.writeAlready'));
    return (
      <Notice icon={<WifiOffIcon />} title={t('offline.noServer')} lines={[t('offline.wait')]} offline waiting>
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
      {isInstalled() && <PasteInvitation />}
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
