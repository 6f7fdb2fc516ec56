import { styled } from '@mui/material/styles';
import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import { useTranslation } from 'react-i18next';
import { Figure } from '../ui/Figure.tsx';
import { focusOnMount } from '../ui/focus-on-mount.ts';
import { InertText } from '../ui/InertText.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';

export type CannedListProps = {
  label: string;
  /** As they read at this message, what fits first. */
  texts: readonly CannedText[];
  chosen: number | null;
  onChoose: (text: CannedText) => void;
  /** Number and reason of the text that is proposed. */
  proposed: { number: number | null; why: string } | null;
};

/** Standing texts to choose by number, by pointer, or with arrows while the list has the focus. */
export function CannedList({ label, texts, chosen, onChoose, proposed }: CannedListProps) {
  const { t } = useTranslation('desk');
  if (texts.length === 0) return null;
  const step = (by: 1 | -1) => {
    const at = texts.findIndex(({ number }) => number === chosen);
    const next = texts[at < 0 ? 0 : Math.max(0, Math.min(texts.length - 1, at + by))];
    if (next) onChoose(next);
  };
  return (
    <div>
      <Label>
        {label} <small>{t('feedback.cannedHint')}</small>
      </Label>
      <List
        role="listbox"
        aria-label={label}
        tabIndex={0}
        ref={focusOnMount}
        aria-activedescendant={chosen === null ? undefined : `canned-${chosen}`}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          step(event.key === 'ArrowDown' ? 1 : -1);
        }}
      >
        {texts.map((each) => (
          <Option
            key={each.number}
            id={`canned-${each.number}`}
            role="option"
            aria-selected={chosen === each.number}
            onClick={() => onChoose(each)}
            ref={chosen === each.number ? scrollIntoList : undefined}
          >
            <Figure>
              <KeyCap keys={String(each.number)} />
            </Figure>
            <span>
              <InertText text={each.text} />
              {proposed?.number === each.number && <em>{proposed.why}</em>}
            </span>
          </Option>
        ))}
      </List>
    </div>
  );
}

function scrollIntoList(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

export const Label = styled('div')({
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
