import IconButton from '@mui/material/IconButton';
import { dispatchOutcome } from '@nachtwacht/shared/dispatches/events.ts';
import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon, ChevronUpIcon, DeleteIcon, EditIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { Table, Unseen } from './Table.tsx';

export type TextActs = {
  busy: boolean;
  onEdit: (text: CannedText) => void;
  onMove: (number: number, by: 1 | -1) => void;
  onRemove: (number: number) => void;
};

/** The standing texts in their order; with `acts` each can be changed, moved and taken away. */
export function CannedTextTable({ texts, acts }: { texts: readonly CannedText[]; acts?: TextActs }) {
  const { t } = useTranslation('setup');
  return (
    <Table>
      <thead>
        <tr>
          <th data-right>{t('knowledge.number')}</th>
          <th>{t('knowledge.kind')}</th>
          <th>{t('knowledge.text')}</th>
          {acts && (
            <th>
              <Unseen>{t('canned.acts')}</Unseen>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {texts.map((text, index) => (
          <tr key={text.number}>
            <td data-right>{text.number}</td>
            <td data-dim>
              {t(`knowledge.kinds.${text.kind}`)}
              <About text={text} />
            </td>
            <td>
              <InertText text={text.text} />
            </td>
            {acts && <Acts text={text} first={index === 0} last={index === texts.length - 1} {...acts} />}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function About({ text: { outcome, topic } }: { text: CannedText }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const known = dispatchOutcome.options.find((each) => each === outcome);
  return (
    <>
      {outcome && <small>{known ? t(`canned.outcomes.${known}`) : outcome}</small>}
      {topic && <small>{common(`kind.${topic}`)}</small>}
    </>
  );
}

type ActsProps = TextActs & { text: CannedText; first: boolean; last: boolean };

function Acts({ text, first, last, busy, onEdit, onMove, onRemove }: ActsProps) {
  const { t } = useTranslation('setup');
  const { number } = text;
  return (
    <td data-right>
      <IconButton
        size="small"
        aria-label={t('canned.up', { number })}
        disabled={busy || first}
        onClick={() => onMove(number, -1)}
      >
        <ChevronUpIcon />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('canned.down', { number })}
        disabled={busy || last}
        onClick={() => onMove(number, 1)}
      >
        <ChevronDownIcon />
      </IconButton>
      <IconButton size="small" aria-label={t('canned.edit', { number })} disabled={busy} onClick={() => onEdit(text)}>
        <EditIcon />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('canned.remove', { number })}
        disabled={busy}
        onClick={() => onRemove(number)}
      >
        <DeleteIcon />
      </IconButton>
    </td>
  );
}
