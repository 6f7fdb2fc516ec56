import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { titleOf } from '../messages/title-of.ts';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import type { JoinChoice } from './join-choices.ts';

type Props = { choices: readonly JoinChoice[]; chosenId: string | null; onChoose: (id: string) => void };

/** What looks like the message stands first; arrows move while the focus stays in the search field. */
export function JoinChoices({ choices, chosenId, onChoose }: Props) {
  const { t } = useTranslation('conversation');
  if (choices.length === 0) return <p>{t('join.nothing')}</p>;
  return (
    <List id="join-choices" role="listbox" aria-label={t('join.found')}>
      {choices.map((choice) => (
        <Option
          key={choice.id}
          id={optionId(choice.id)}
          role="option"
          aria-selected={choice.id === chosenId}
          ref={choice.id === chosenId ? scrollIntoList : undefined}
          onClick={() => onChoose(choice.id)}
        >
          {choice.kind === 'incident' ? <IncidentOption choice={choice} /> : <MessageOption choice={choice} />}
        </Option>
      ))}
    </List>
  );
}

export function optionId(id: string): string {
  return `join-${id}`;
}

function IncidentOption({ choice: { incident, first } }: { choice: Extract<JoinChoice, { kind: 'incident' }> }) {
  const { t } = useTranslation('conversation');
  const title = incident.content?.title || titleOf(first?.content?.text ?? '');
  return (
    <>
      <b>
        <InertText text={t('incident.named', { number: incident.number, title })} />
      </b>
      <small>{t('incident.members', { count: incident.messageIds.length })}</small>
    </>
  );
}

function MessageOption({ choice: { message, score } }: { choice: Extract<JoinChoice, { kind: 'message' }> }) {
  const { t } = useTranslation('conversation');
  const format = useFormat();
  const group = usePicture((state) => state.groups.get(message.groupId)?.content?.name ?? '');
  const incident = usePicture((state) => state.incidents.get(message.incidentId ?? ''));
  const facts = [t('incident.number', { number: message.number }), group, format.time(message.receivedAt)];
  return (
    <>
      <b>
        <InertText text={titleOf(message.content?.text ?? '…')} />
      </b>
      <small>
        {facts.filter(Boolean).join(' · ')}
        {score !== null && (
          <MetaChip tone="line">
            {t('join.likely')} {format.percent(score)}
          </MetaChip>
        )}
        {incident && <MetaChip>{t('incident.title', { number: incident.number })}</MetaChip>}
      </small>
    </>
  );
}

function scrollIntoList(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

const List = styled('div')({
  maxHeight: 220,
  overflowY: 'auto',
  border: '1px solid var(--control)',
  borderRadius: 8,
  padding: 4,
});
const Option = styled('div')({
  padding: '4px 8px',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover': { background: 'var(--raised-surface)' },
  '&[aria-selected="true"]': { background: 'var(--raised-surface)', boxShadow: 'inset 0 0 0 2px var(--mine)' },
  '& b': {
    display: 'block',
    fontWeight: 500,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& small': { display: 'flex', gap: 6, fontSize: 12, lineHeight: '20px', color: 'var(--text-2)' },
});
