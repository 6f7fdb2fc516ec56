import { styled } from '@mui/material/styles';
import type { PresenceOf } from '@nachtwacht/shared/wire/staff.ts';
import { useTranslation } from 'react-i18next';
import { isOnDuty } from '../messages/arrivals.ts';
import { useLive, useMe, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { PersonBadge } from '../ui/PersonBadge.tsx';

const SHOWN = 6;

/** Who is here: specialists first, with how many messages each is working on. */
export function PresenceRow() {
  const { t } = useTranslation('desk');
  const presence = useLive((live) => live.presence);
  const { staffId } = useMe();
  const people = presence
    .filter(({ role }) => role !== 'wall')
    .sort((a, b) => rank(a, staffId) - rank(b, staffId) || a.name.localeCompare(b.name));
  const count = presence.filter(isOnDuty).length;
  return (
    <Row>
      <small>{people.length <= 1 ? t('header.nobodyElse') : t('header.specialists', { count })}</small>
      {people.slice(0, SHOWN).map((person) => (
        <Person key={person.staffId} person={person} mine={person.staffId === staffId} />
      ))}
      {people.length > SHOWN && <small>+{people.length - SHOWN}</small>}
    </Row>
  );
}

function Person({ person, mine }: { person: PresenceOf; mine: boolean }) {
  const { t } = useTranslation();
  const { picture } = useOperation();
  const claims = usePicture(() => countClaims());
  const away = person.screens === 0 || !person.onDuty;
  const role = t(`role.${person.role}`);
  return (
    <PersonBadge
      name={person.name}
      title={`${t('person.claims', { name: person.name, count: claims })} (${role})`}
      mine={mine}
      away={away}
      count={claims}
    />
  );

  function countClaims(): number {
    let count = 0;
    for (const id of picture.state.claimed) {
      if (picture.state.messages.get(id)?.claim?.staffId === person.staffId) count += 1;
    }
    return count;
  }
}

function rank({ role, staffId }: PresenceOf, me: string): number {
  if (staffId === me) return 0;
  return role === 'specialist' ? 1 : 2;
}

const Row = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)', marginRight: 4 },
  '@media (max-width: 1399px)': { gap: 4, '& small': { display: 'none' } },
});
