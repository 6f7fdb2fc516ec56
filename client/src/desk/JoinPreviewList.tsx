import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { Label } from '../feedback/CannedList.tsx';
import { titleOf } from '../messages/title-of.ts';
import { usePicture } from '../operation/hooks.ts';
import { useStore } from '../store/create-store.ts';
import { Banner } from '../ui/Banner.tsx';
import { InertText } from '../ui/InertText.tsx';
import { useDesk } from './DeskContext.tsx';
import type { JoinPreview } from './join-choices.ts';

type Props = {
  preview: JoinPreview;
  title: string;
  onTitle: (title: string) => void;
  /** Given where the incident is closed. */
  onReopen: (() => void) | null;
};

/** What comes of it, before it is done: which incident, which messages, what moves, whose draft stays. */
export function JoinPreviewList({ preview, title, onTitle, onReopen }: Props) {
  const { t } = useTranslation('conversation');
  const { incident, joining, members } = preview;
  const into = incident ? t('join.into', { number: incident.number }) : t('join.intoNew');
  if (incident && onReopen) {
    return (
      <Banner kind="attention" text={t('join.closed', { number: incident.number })}>
        <Button size="small" onClick={onReopen}>
          {t('incident.reopen')}
        </Button>
      </Banner>
    );
  }
  return (
    <section aria-label={t('join.preview')}>
      <Label>
        {t('join.preview')} <small>{into}</small>
      </Label>
      <TextField
        fullWidth
        label={t('join.name')}
        helperText={t('join.nameHint')}
        value={title}
        onChange={(event) => onTitle(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 120 } }}
      />
      <List>
        {[...members, ...joining].map((message) => (
          <Member key={message.id} message={message} joins={joining.includes(message)} into={incident?.id ?? null} />
        ))}
      </List>
      <small>{t('join.keep')}</small>
    </section>
  );
}

function Member({ message, joins, into }: { message: Message; joins: boolean; into: string | null }) {
  const { t } = useTranslation('conversation');
  const { drafts } = useDesk();
  const drafted = useStore(drafts.store, () => drafts.has(message.id));
  const from = usePicture((state) => state.incidents.get(message.incidentId ?? ''));
  const notes = [
    from && from.id !== into ? t('join.moves', { number: from.number }) : null,
    drafted ? t('join.draft') : null,
  ].filter((note) => note !== null);
  return (
    <li data-joins={joins}>
      <span>{joins ? '+' : ''}</span>
      <div>
        <b>{t('incident.number', { number: message.number })}</b>{' '}
        <InertText text={titleOf(message.content?.text ?? '…')} />
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </div>
    </li>
  );
}

const List = styled('ul')({
  margin: '8px 0',
  '& li': { display: 'grid', gridTemplateColumns: '16px 1fr', padding: '3px 0' },
  '& li[data-joins="false"]': { color: 'var(--text-2)' },
  '& li[data-joins="true"] > span': { fontWeight: 700 },
  '& b': { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
