import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { MAX_FEEDBACK_CHARACTERS } from '@nachtwacht/shared/feedback/events.ts';
import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../ui/Figure.tsx';
import { InertText } from '../ui/InertText.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { FeedbackProposal } from './propose-feedback.ts';

export type FeedbackFormProps = {
  texts: readonly CannedText[];
  value: FeedbackProposal;
  onChange: (value: FeedbackProposal) => void;
  /** Number and reason of the text that is proposed. */
  proposed: { number: number | null; why: string } | null;
  textMissing: boolean;
  /** When the admin sent the message, on the clock. */
  sentAt: string;
  list: RefObject<HTMLDivElement | null>;
};

/** A canned text by number, or words of one's own; below it what the admin reads. */
export function FeedbackForm({ texts, value, onChange, proposed, textMissing, sentAt, list }: FeedbackFormProps) {
  const { t } = useTranslation('desk');
  const tooMany = value.text.length - MAX_FEEDBACK_CHARACTERS;
  const error = textMissing || tooMany > 0;
  return (
    <>
      {texts.length > 0 && (
        <div>
          <Label>
            {t('feedback.canned')} <small>{t('feedback.cannedHint')}</small>
          </Label>
          <List role="listbox" aria-label={t('feedback.canned')} tabIndex={0} ref={list}>
            {texts.map((each) => (
              <Canned
                key={each.number}
                canned={each}
                chosen={value.cannedNumber === each.number}
                why={proposed?.number === each.number ? proposed.why : null}
                onChoose={() => onChange({ text: each.text, cannedNumber: each.number })}
              />
            ))}
          </List>
        </div>
      )}
      <TextField
        label={t('feedback.text')}
        placeholder={t('feedback.textHint')}
        multiline
        minRows={3}
        maxRows={8}
        value={value.text}
        onChange={(event) => onChange({ text: event.target.value, cannedNumber: null })}
        error={error}
        helperText={
          tooMany > 0
            ? t('feedback.tooLong', { count: tooMany })
            : textMissing
              ? t('feedback.textMissing')
              : t('feedback.characters', { count: value.text.length, max: MAX_FEEDBACK_CHARACTERS })
        }
      />
      <div>
        <Label>{t('feedback.preview')}</Label>
        <Bubble>
          <small>{t('feedback.previewFrom', { time: sentAt })}</small>
          {value.text.trim() === '' ? '…' : <InertText text={value.text} />}
        </Bubble>
      </div>
    </>
  );
}

function Canned({
  canned,
  chosen,
  why,
  onChoose,
}: {
  canned: CannedText;
  chosen: boolean;
  why: string | null;
  onChoose: () => void;
}) {
  return (
    <Option role="option" aria-selected={chosen} onClick={onChoose} ref={chosen ? scrollIntoList : undefined}>
      <Figure>
        <KeyCap keys={String(canned.number)} />
      </Figure>
      <span>
        <InertText text={canned.text} />
        {why && <em>{why}</em>}
      </span>
    </Option>
  );
}

function scrollIntoList(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

const Label = styled('div')({
  fontWeight: 600,
  marginBottom: 4,
  '& small': { marginLeft: 8, fontWeight: 400, fontSize: 12, color: 'var(--text-2)' },
});
const List = styled('div')({
  maxHeight: 176,
  overflowY: 'auto',
  border: '1px solid var(--control)',
  borderRadius: 8,
  padding: 4,
});
const Option = styled('div')({
  display: 'grid',
  gridTemplateColumns: '28px 1fr',
  gap: 8,
  alignItems: 'start',
  padding: '4px 6px',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover': { background: 'var(--raised-surface)' },
  '&[aria-selected="true"]': { background: 'var(--feedback-bg)', boxShadow: 'inset 0 0 0 1.5px var(--feedback)' },
  '& em': { display: 'block', fontStyle: 'normal', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
const Bubble = styled('div')({
  padding: '10px 12px',
  borderRadius: '4px 12px 12px 12px',
  background: 'var(--raised-surface)',
  borderLeft: '3px solid var(--feedback)',
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)', marginBottom: 2 },
});
