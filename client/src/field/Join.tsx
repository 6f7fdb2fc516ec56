import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandsetIcon, LanternIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { type Invitation, inspectInvitation } from './invitation.ts';
import { JoinForm } from './JoinForm.tsx';
import { Notice } from './Notice.tsx';

/** `/join#<token>`. The token stays in the address until it is used: a reload must not lose it. */
export function Join() {
  const { t } = useTranslation('join');
  const { t: field } = useTranslation('field');
  const [token] = useState(() => decode(location.hash.slice(1)));
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const ask = () => {
    setInvitation(null);
    void inspectInvitation(token).then(setInvitation);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(ask, []);

  if (!invitation) return <Notice icon={<LanternIcon />} title={t('loading')} waiting />;
  switch (invitation.state) {
    case 'open':
      return <JoinForm token={token} invitation={invitation} />;
    case 'unreachable':
    case 'tooMany':
    case 'refused':
      return (
        <Notice
          icon={<WifiOffIcon />}
          title={invitation.state === 'unreachable' ? field('offline.noServer') : t('bad.unknown')}
          lines={[t(`${invitation.state}`)]}
          policeLine
        >
          <Button variant="contained" size="large" onClick={ask}>
            {field('signedOut.again')}
          </Button>
        </Notice>
      );
    default:
      return (
        <Notice
          icon={<HandsetIcon />}
          title={t(`bad.${invitation.state}`)}
          lines={[t(`bad.${invitation.state}Text`), t('emergencyStill')]}
          policeLine
        >
          {invitation.state === 'used' && (
            <Button variant="contained" size="large" href="/field">
              {t('toField')}
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
