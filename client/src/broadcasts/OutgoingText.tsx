import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { MAX_BROADCAST_CHARACTERS } from '@nachtwacht/shared/broadcasts/events.ts';
import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { RefreshIcon } from '../ui/Icons.tsx';
import { Heading, Small } from './layout.ts';
import type { Remark } from './remarks.ts';

const Paper = styled('div')({
  border: '1px solid var(--line)',
  borderLeft: '3px solid var(--broadcast)',
  borderRadius: 8,
  background: 'var(--surface)',
  padding: '10px 12px',
  '&:focus-within': { borderColor: 'var(--focus)', borderLeftColor: 'var(--broadcast)' },
});

const TitleRow = styled('div')({
  display: 'flex',
  gap: 5,
  font: '600 14px/22px var(--font)',
  marginBottom: 6,
  '& input': {
    flex: 1,
    minWidth: 0,
    padding: 0,
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    borderRadius: 2,
  },
});

/** The textarea lies on a copy of its text that carries the underlines and gives the height. */
const Stack = styled('div')({
  display: 'grid',
  font: '400 14px/22px var(--font)',
  '& > *': { gridArea: '1 / 1', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', font: 'inherit', padding: 0 },
  '& > div': { color: 'transparent', pointerEvents: 'none', minHeight: 88 },
  '& mark': { background: 'none', color: 'transparent', boxShadow: 'inset 0 -2px 0 var(--raised)' },
  '& mark[data-settled="true"]': { boxShadow: 'inset 0 -2px 0 var(--control)' },
  '& textarea': {
    position: 'relative',
    resize: 'none',
    overflow: 'hidden',
    border: 0,
    background: 'none',
    color: 'var(--text)',
    borderRadius: 2,
    '&:focus-visible': { outline: 'none' },
  },
});

type Props = {
  title: string;
  text: string;
  /** The writer changed it by hand. */
  own: boolean;
  remarks: readonly Remark[];
  disabled: boolean;
  onTitle: (title: string) => void;
  onText: (text: string) => void;
  onRenew: () => void;
  textRef: RefObject<HTMLTextAreaElement | null>;
  titleRef: RefObject<HTMLInputElement | null>;
};

/** What phones will show: signed, editable, with the text guard's words underlined. */
export function OutgoingText({ title, text, own, remarks, disabled, onTitle, onText, onRenew, ...refs }: Props) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const time = useNowSelected((now) => format.time(now));
  const count = text.length;
  return (
    <section aria-label={t('outgoing.title')}>
      <div style={{ display: 'flex', alignItems: 'baseline', marginBottom: 4 }}>
        <Heading>{t('outgoing.title')}</Heading>
        <Small style={count > MAX_BROADCAST_CHARACTERS ? { color: 'var(--urgent)' } : undefined}>
          {t('outgoing.characters', { count })}
        </Small>
      </div>
      <Paper>
        <TitleRow>
          <span>{t('outgoing.signature', { time })}</span>
          <input
            ref={refs.titleRef}
            aria-label={t('outgoing.heading')}
            value={title}
            maxLength={120}
            readOnly={disabled}
            onChange={({ target }) => onTitle(target.value)}
          />
        </TitleRow>
        <Stack>
          <Underlines text={text} remarks={remarks} />
          <textarea
            ref={refs.textRef}
            aria-label={t('outgoing.text')}
            value={text}
            readOnly={disabled}
            onChange={({ target }) => onText(target.value)}
          />
        </Stack>
      </Paper>
      {own && !disabled && (
        <div style={{ display: 'flex', alignItems: 'center', gap: 8, marginTop: 4 }}>
          <Small style={{ flex: 1 }}>{t('outgoing.own')}</Small>
          <Button size="small" startIcon={<RefreshIcon />} onClick={onRenew}>
            {t('outgoing.renew')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Underlines({ text, remarks }: { text: string; remarks: readonly Remark[] }) {
  const pieces = useMemo(() => cut(text, remarks), [text, remarks]);
  return (
    <div aria-hidden="true">
      {pieces.map(({ start, words, settled }) =>
        settled === null ? (
          <span key={start}>{words}</span>
        ) : (
          <mark key={start} data-settled={settled}>
            {words}
          </mark>
        ),
      )}
      {'\u200b'}
    </div>
  );
}

function cut(text: string, remarks: readonly Remark[]) {
  const pieces: { start: number; words: string; settled: boolean | null }[] = [];
  let shown = 0;
  for (const { finding, part, reason } of remarks) {
    if (part !== 'text') continue;
    if (finding.start > shown) pieces.push({ start: shown, words: text.slice(shown, finding.start), settled: null });
    pieces.push({ start: finding.start, words: finding.text, settled: reason.trim() !== '' });
    shown = finding.end;
  }
  return shown < text.length ? [...pieces, { start: shown, words: text.slice(shown), settled: null }] : pieces;
}
