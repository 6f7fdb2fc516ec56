import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { titleOf } from '../messages/title-of.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { useDesk } from './DeskContext.tsx';
import type { Fold } from './fold-rows.ts';
import { toggleFold } from './toggle-fold.ts';

/** What a folded row holds, line by line, and what can be done with all of it. */
export function FoldPanel({ fold }: { fold: Fold }) {
  const { t } = useTranslation('triage');
  const { t: desk } = useTranslation('desk');
  const format = useFormat();
  const room = useDesk();
  const { id, kind, name, messages, open } = fold;
  return (
    <Pane aria-label={desk('panel.name')}>
      <header>
        <h2>{kind === 'burst' ? t('fold.burstName', { count: messages.length, name }) : name}</h2>
        <small>{t(`fold.${kind}Why`, { count: messages.length })}</small>
      </header>
      <ol>
        {messages.map((message) => (
          <li key={message.id}>
            <button type="button" onClick={() => room.desk.select(message.id)}>
              <UrgencyMark urgency={message.urgency} size={14} />
              <span>{message.content ? <InertText text={titleOf(message.content.text)} /> : desk('queue.noText')}</span>
              <time dateTime={message.receivedAt}>{format.time(message.receivedAt)}</time>
            </button>
          </li>
        ))}
      </ol>
      <footer>
        <Button variant="outlined" onClick={() => toggleFold(room.desk, id)} endIcon={<KeyCap keys="Enter" />}>
          {open ? t('fold.close') : t('fold.open')}
        </Button>
        <Button
          variant="outlined"
          onClick={() => room.desk.change({ marked: messages.map((each) => each.id) })}
          endIcon={<KeyCap keys="x" />}
        >
          {t('fold.mark', { count: messages.length })}
        </Button>
      </footer>
    </Pane>
  );
}

const Pane = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  '& header': { padding: '12px 16px', borderBottom: '1px solid var(--line)' },
  '& h2': { font: '600 16px/24px var(--font)', margin: 0 },
  '& header small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& ol': { flex: 1, minHeight: 0, overflowY: 'auto', listStyle: 'none', margin: 0, padding: 8 },
  '& li button': {
    width: '100%',
    minHeight: 36,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: 8,
    padding: '4px 8px',
    border: 0,
    borderRadius: 6,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
  '& li button:hover': { background: 'var(--raised-surface)' },
  '& li span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& time': { color: 'var(--text-2)', fontVariantNumeric: 'tabular-nums' },
  '& footer': { display: 'flex', gap: 8, padding: '12px 16px', borderTop: '1px solid var(--line)' },
});
