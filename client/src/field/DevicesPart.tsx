import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { HandsetIcon } from '../ui/Icons.tsx';
import { type Device, listDevices, signOutDevice } from './devices.ts';
import { Heading, Meta } from './Page.tsx';

const Row = styled('li')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 56,
  '& + li': { borderTop: '1px solid var(--line)' },
  '& > svg': { fontSize: 24, color: 'var(--text-2)', flex: 'none' },
  '& > span': { flex: 1, minWidth: 0 },
});

/** Every phone of this admin; a lost one is signed out from another. */
export function DevicesPart() {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const [devices, setDevices] = useState<readonly Device[] | null>([]);
  const [gone, setGone] = useState(false);
  useEffect(() => void listDevices().then(setDevices), []);
  const signOut = async ({ id }: Device) => {
    if (!(await signOutDevice(id))) return setDevices(null);
    setGone(true);
    setDevices(await listDevices());
  };
  return (
    <section>
      <Heading as="h3">{t('devices.title')}</Heading>
      <ul>
        {devices?.map((device) => {
          const since = t('devices.since', { day: format.day(device.since), time: format.time(device.since) });
          return (
            <Row key={device.id}>
              <HandsetIcon />
              <span>
                {t(`devices.kind.${device.kind}`)}
                <Meta>{device.isThis ? `${t('devices.thisOne')}, ${since}` : since}</Meta>
              </span>
              {!device.isThis && (
                <Button
                  size="small"
                  aria-label={t('devices.signOutOf', { device: `${t(`devices.kind.${device.kind}`)}, ${since}` })}
                  onClick={() => void signOut(device)}
                >
                  {t('devices.signOut')}
                </Button>
              )}
            </Row>
          );
        })}
      </ul>
      {devices === null && <Meta role="alert">{t('devices.failed')}</Meta>}
      {gone && devices && <Meta role="status">{t('devices.gone')}</Meta>}
    </section>
  );
}
