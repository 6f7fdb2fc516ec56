import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useLive, useMe } from '../operation/hooks.ts';
import { PersonBadge } from '../ui/PersonBadge.tsx';

const Row = styled('div')({ display: 'flex', alignItems: 'center', gap: 12 });
const Words = styled('div')({
  textAlign: 'right',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  whiteSpace: 'nowrap',
  '& b': { display: 'block', color: 'var(--text)', fontWeight: 600 },
});
const MAX_BADGES = 4;

export function WhoIsHere() {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation();
  const me = useMe();
  const presence = useLive((live) => live.presence);
  const dispatchers = presence.filter(({ role }) => role === 'dispatcher');
  const specialists = presence.filter(({ role, onDuty }) => role === 'specialist' && onDuty);
  return (
    <Row>
      <Words>
        <b>{t('here.dispatchers', { count: dispatchers.length })}</b>
        {t('here.specialists', { count: specialists.length })}
      </Words>
      <div style={{ display: 'flex', gap: 6 }}>
        {dispatchers.slice(0, MAX_BADGES).map(({ staffId, name }) => {
          const mine = staffId === me.staffId;
          return (
            <PersonBadge
              key={staffId}
              name={name}
              mine={mine}
              title={mine ? `${name} (${common('person.mine')})` : name}
            />
          );
        })}
      </div>
    </Row>
  );
}
