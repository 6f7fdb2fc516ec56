import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Incident } from '@nachtwacht/shared/incidents/incident.ts';
import { countReporters } from '@nachtwacht/shared/incidents/select.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../messages/RefusalNote.tsx';
import { titleOf } from '../messages/title-of.ts';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { useDesk } from './DeskContext.tsx';
import { Section } from './Section.tsx';
import { useIncidentActs } from './use-incident-acts.ts';
import { useMay } from './use-may.ts';
import { useReporters } from './use-reporters.ts';

const ENDING = ['incident.close', 'incident.reopen'] as const;
const SPLITTING = ['incident.split'] as const;

/** The incident that the message is joined to, with its messages in time order: the track. */
export function IncidentPart({ message }: { message: Message }) {
  const { t } = useTranslation('conversation');
  const { incident, members } = useReporters(message);
  const format = useFormat();
  const mayJoin = useMay('incident.join');
  if (!incident) return null;
  const title = incident.content?.title;
  const note = [
    t('incident.members', { count: members.length }),
    t('incident.reporters', { count: countReporters(members) }),
    incident.closedAt ? t('incident.closed', { time: format.time(incident.closedAt) }) : null,
  ];
  return (
    <Section title={t('incident.title', { number: incident.number })} note={note.filter(Boolean).join(' · ')}>
      {title && (
        <Title>
          <InertText text={title} />
        </Title>
      )}
      <List>
        {members.map((member) => (
          <Member key={member.id} member={member} current={member.id === message.id} />
        ))}
      </List>
      {mayJoin && <Buttons incident={incident} message={message} />}
    </Section>
  );
}

function Buttons({ incident, message }: { incident: Incident; message: Message }) {
  const { t } = useTranslation('conversation');
  const acts = useIncidentActs();
  return (
    <>
      <Line>
        <Button size="small" variant="text" onClick={() => void acts.split(message.id)}>
          {t('incident.split')}
        </Button>
        <Button
          size="small"
          variant="text"
          onClick={() => (incident.closedAt ? acts.reopen(incident.id) : acts.close(incident.id))}
        >
          {t(incident.closedAt ? 'incident.reopen' : 'incident.close')}
        </Button>
      </Line>
      <RefusalNote types={ENDING} about={incident.id} />
      <RefusalNote types={SPLITTING} about={message.id} />
    </>
  );
}

function Member({ member, current }: { member: Message; current: boolean }) {
  const { t } = useTranslation('conversation');
  const { desk } = useDesk();
  const format = useFormat();
  const group = usePicture((state) => state.groups.get(member.groupId)?.content?.name ?? '');
  const state = member.triage === 'decided' && member.owed ? 'owed' : member.triage;
  const under = [t('incident.number', { number: member.number }), group, t(`incident.state.${state}`)];
  return (
    <li>
      <button type="button" aria-current={current || undefined} onClick={() => desk.select(member.id)}>
        <time dateTime={member.receivedAt}>{format.time(member.receivedAt)}</time>
        <span>
          {current ? <b>{t('incident.this')}</b> : <InertText text={titleOf(member.content?.text ?? '…')} />}
          <small>{under.filter(Boolean).join(' · ')}</small>
        </span>
      </button>
    </li>
  );
}

const Title = styled('p')({ fontWeight: 500, marginBottom: '4px !important' });
const Line = styled('div')({ display: 'flex', gap: 8, marginLeft: -6 });
const List = styled('ol')({
  '& button': {
    display: 'grid',
    gridTemplateColumns: '44px 1fr',
    columnGap: 12,
    width: '100%',
    padding: '3px 0',
    border: 0,
    borderRadius: 4,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
  '& button:hover': { background: 'var(--raised-surface)' },
  '& time': { fontSize: 12, lineHeight: '20px', color: 'var(--text-2)', fontVariantNumeric: 'tabular-nums' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
