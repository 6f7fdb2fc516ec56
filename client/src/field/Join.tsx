import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandsetIcon, LanternIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { type Invitation, inspectInvitation } from './invitation.ts';
import { JoinForm } from './JoinForm.tsx';
import { Notice } from './Notice.tsx';

/** `/join#<token>`. The token stays in the address until it is used: a reload must not lose it. */
export function Join() {
  const { t } = useTranslation('field');
  const [token] = useState(() => decode(location.hash.slice(1)));
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const ask = () => {
    setInvitation(null);
    void inspectInvitation(token).then(setInvitation);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(ask, []);

  if (!invitation) return <Notice icon={<LanternIcon />} title={t('join.loading')} waiting />;
  switch (invitation.state) {
    case 'open':
      return <JoinForm token={token} invitation={invitation} />;
    case 'unreachable':
    case 'tooMany':
    case 'refused':
      return (
        <Notice
          icon={<WifiOffIcon />}
          title={t(invitation.state === 'unreachable' ? 'offline.noServer' : 'join.bad.unknown')}
          lines={[t(`join.${invitation.state}`)]}
          policeLine
        >
          <Button variant="contained" size="large" onClick={ask}>
            {t('signedOut.again')}
          </Button>
        </Notice>
      );
    default:
      return (
        <Notice
          icon={<HandsetIcon />}
          title={t(`join.bad.${invitation.state}`)}
          lines={[t(`join.bad.${invitation.state}Text`), t('join.emergencyStill')]}
          policeLine
        >
          {invitation.state === 'used' && (
            <Button variant="contained" size="large" href="/field">
              {t('join.toField')}
            </Button>
          )}
        </Notice>
      );
  }
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
