import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AgeRing } from '../ui/AgeRing.tsx';
import { ChevronDownIcon, ChevronRightIcon, CopyIcon, PersonIcon } from '../ui/Icons.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { FOLD_HEIGHT, type Fold } from './fold-rows.ts';
import { rowId } from './QueueRow.tsx';

type FoldRowProps = {
  fold: Fold;
  index: number;
  selected: boolean;
  onSelect: (id: string) => void;
  onToggle: (id: string) => void;
};

/** Several messages as one row of 44 px; Enter or a click opens it. */
export const FoldRow = memo(function FoldRow({ fold, index, selected, onSelect, onToggle }: FoldRowProps) {
  const { t } = useTranslation('triage');
  const { id, kind, name, messages, open } = fold;
  const oldest = messages.map(({ receivedAt }) => receivedAt).sort()[0] ?? '';
  const alike = countAlike(fold);
  const raised = messages.some(({ urgency }) => urgency === 'raised');
  return (
    <Row
      id={rowId(id)}
      role="row"
      aria-selected={selected}
      aria-expanded={open}
      aria-rowindex={index + 1}
      aria-label={t(`fold.${kind}`, { count: messages.length, name })}
      tabIndex={-1}
      onClick={() => {
        onSelect(id);
        onToggle(id);
      }}
    >
      <Cell role="gridcell">
        {open ? <ChevronDownIcon /> : <ChevronRightIcon />}
        <b>{messages.length}</b>
      </Cell>
      <Cell role="gridcell" data-name="">
        {raised && <UrgencyMark urgency="raised" size={14} />}
        <span>{kind === 'burst' ? t('fold.burstName', { count: messages.length, name }) : name}</span>
      </Cell>
      <Cell role="gridcell">
        {kind === 'burst' && <PersonIcon sx={{ fontSize: 14 }} />}
        {alike > 1 && (
          <small>
            <CopyIcon sx={{ fontSize: 14 }} /> {t('fold.alike', { count: alike })}
          </small>
        )}
      </Cell>
      <Cell role="gridcell">
        <AgeRing at={oldest} />
      </Cell>
    </Row>
  );
});

/** How many of them are likely about the same. */
function countAlike({ messages }: Fold): number {
  const ids = new Set(messages.map(({ id }) => id));
  return messages.filter(({ hints }) => hints?.likeMessageIds.some((id) => ids.has(id))).length;
}

const Row = styled('div')({
  height: FOLD_HEIGHT,
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
  alignItems: 'center',
  gap: 12,
  padding: '0 8px 0 12px',
  borderBottom: '1px solid var(--line)',
  cursor: 'pointer',
  userSelect: 'none',
  '&:hover': { background: 'color-mix(in srgb, var(--text) 4%, transparent)' },
  '&[aria-selected="true"]': {
    background: 'var(--raised-surface)',
    borderRadius: 8,
    borderColor: 'transparent',
    boxShadow: 'inset 0 0 0 2px var(--mine)',
  },
});
const Cell = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minWidth: 0,
  '& > svg': { fontSize: 16, color: 'var(--text-2)', flex: 'none' },
  '& > b': {
    display: 'grid',
    placeItems: 'center',
    minWidth: 26,
    height: 26,
    padding: '0 6px',
    borderRadius: 13,
    border: '1px solid var(--control)',
    fontWeight: 600,
    fontSize: 13,
    fontVariantNumeric: 'tabular-nums',
  },
  '& > small': { display: 'flex', alignItems: 'center', gap: 4, fontSize: 12, color: 'var(--text-2)' },
  '&[data-name]': { gap: 8, fontWeight: 500 },
  '&[data-name] > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});
