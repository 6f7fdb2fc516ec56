import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { MAX_MESSAGE_CHARACTERS } from '@nachtwacht/shared/messages/limits.ts';
import { type ClipboardEvent, lazy, type RefObject, Suspense, useId, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { AskGroupIcon, BroadcastIcon, CloseIcon } from '../ui/Icons.tsx';
import { Choice } from './Choice.tsx';
import type { ComposerPhotos } from './composer-photos.ts';
import type { Draft } from './draft.ts';
import { GentleQuestion } from './GentleQuestion.tsx';
import { MapFence } from './MapFence.tsx';
import { toMarkedParts } from './marked-parts.ts';
import { Card, Meta } from './Page.tsx';
import { PasteButton } from './PasteButton.tsx';
import { PhotoStrip } from './PhotoStrip.tsx';
import { Pill } from './Pill.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { usePaste } from './use-paste.ts';

// Seldom known, and below all else: the page is small without it.
const MoreDetails = lazy(async () => ({ default: (await import('./MoreDetails.tsx')).MoreDetails }));

const Box = styled(Card)({
  scrollMarginTop: 96,
  '&:has(textarea:focus)': { borderColor: 'var(--text)', boxShadow: '0 0 0 1px var(--text)' },
  '&[data-lit]': { position: 'relative', zIndex: 9 },
  '&[data-lit] > :not(:first-of-type)': { opacity: 0.3 },
});
const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  minHeight: 48,
  paddingLeft: 16,
  '& label': { fontSize: rem(15), lineHeight: rem(20), fontWeight: 600 },
});
const Text = styled('textarea')({
  display: 'block',
  width: '100%',
  minHeight: 88,
  maxHeight: '45dvh',
  padding: '0 16px 12px',
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  letterSpacing: 'inherit',
  resize: 'none',
  outline: 'none',
  '&:focus-visible': { outline: 'none' },
  '&::placeholder': { color: 'var(--text-3)', opacity: 1 },
});
const Marked = styled('p')({
  minHeight: 88,
  maxHeight: '30dvh',
  overflow: 'hidden',
  '&&': { padding: '0 16px 12px' },
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '& mark': {
    background: 'none',
    color: 'var(--urgent)',
    fontWeight: 700,
    textDecoration: 'underline',
    textDecorationThickness: 2,
    textUnderlineOffset: 4,
  },
});
const Helpers = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  padding: '0 8px 12px 16px',
  '& > button:last-of-type': { color: 'var(--text-2)' },
  '@media (max-width: 23.7em)': { '& > button': { padding: '0 10px' } },
});
const Sighting = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '4px 4px 4px 16px',
  marginBottom: 8,
  background: 'var(--broadcast-bg)',
  fontSize: rem(15),
  lineHeight: rem(20),
  fontWeight: 600,
  '& > svg': { color: 'var(--broadcast)', fontSize: 20, flex: 'none' },
  '& > span': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

type Props = {
  draft: Draft;
  photos: ComposerPhotos;
  groupName: string | undefined;
  sightingOf: string | undefined;
  boxRef: RefObject<HTMLElement | null>;
  textRef: RefObject<HTMLTextAreaElement | null>;
  onFocusChange: (inBox: boolean) => void;
  /** While the 112 sheet is up: the words for which it came are marked in the text. */
  marked: readonly string[] | null;
  onChange: (changes: Partial<Draft>) => void;
  onAsk: () => void;
  /** "Stap voor stap", for who saw it himself. */
  onGuided: () => void;
  onOpenMap: () => void;
};

export function Composer(props: Props) {
  const { draft, photos, groupName, sightingOf, marked, boxRef, onFocusChange, onChange } = props;
  const { onAsk, onGuided, onOpenMap } = props;
  const { t } = useTranslation('field');
  const surplus = draft.text.length - MAX_MESSAGE_CHARACTERS;
  return (
    <Box
      ref={boxRef}
      aria-label={t('composer.label')}
      data-lit={marked ? '' : undefined}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
    >
      <TextPart {...props} />
      <GentleQuestion draft={draft} />
      {surplus > 0 && (
        <Meta
          role="alert"
          sx={{ padding: '0 16px 12px', color: 'var(--urgent)', fontSize: rem(15), lineHeight: rem(20) }}
        >
          {t('composer.tooLong', { count: surplus })}
        </Meta>
      )}
      {draft.broadcastId && (
        <Sighting>
          <BroadcastIcon />
          <span>{t('composer.seenOf', { title: sightingOf ?? '' })}</span>
          <IconButton aria-label={t('composer.unlink')} onClick={() => onChange({ broadcastId: null })}>
            <CloseIcon sx={{ fontSize: 20 }} />
          </IconButton>
        </Sighting>
      )}
      <PhotoStrip {...photos} />
      <Helpers>
        <Pill
          aria-haspopup="dialog"
          startIcon={<AskGroupIcon />}
          onClick={onAsk}
          sx={{ borderColor: 'var(--text)', background: 'var(--raised-surface)' }}
        >
          {t('composer.ask')}
        </Pill>
        <Pill variant="text" onClick={onGuided}>
          {t('composer.guided')}
        </Pill>
      </Helpers>
      <PlaceChoice
        place={draft.place}
        groupName={groupName}
        onPlace={(place) => onChange({ place })}
        onOpenMap={onOpenMap}
      />
      <Choice
        question={t('composer.who')}
        value={draft.source}
        onChange={(source) => onChange({ source })}
        options={[
          { value: 'self', label: t('composer.self') },
          { value: 'heard', label: t('composer.heard') },
          { value: 'forwarded', label: t('composer.forwarded') },
        ]}
      />
      <Choice
        question={t('composer.called')}
        value={draft.called}
        onChange={(called) => onChange({ called })}
        options={[
          { value: 'yes', label: t('composer.yes') },
          { value: 'no', label: t('composer.no') },
          { value: 'unknown', label: t('composer.unknown') },
        ]}
      />
      <Suspense fallback={null}>
        <MapFence instead={null}>
          <MoreDetails draft={draft} onChange={onChange} />
        </MapFence>
      </Suspense>
    </Box>
  );
}

function TextPart({ draft, photos, textRef, marked, onChange }: Props) {
  const { t } = useTranslation('field');
  const textId = useId();
  const { blocked, paste } = usePaste(draft.text, (text) => onChange({ text }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => fitHeight(textRef.current), [draft.text, textRef]);

  const takeFiles = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return;
    event.preventDefault();
    photos.add(files);
  };

  return (
    <div>
      <Bar>
        <label htmlFor={textId}>{t('composer.what')}</label>
        <PasteButton onPaste={paste} />
      </Bar>
      {blocked && (
        <Meta role="status" sx={{ padding: '0 16px 8px' }}>
          {t('composer.pasteBlocked')}
        </Meta>
      )}
      {marked && <MarkedText text={draft.text} words={marked} />}
      <Text
        hidden={marked !== null}
        id={textId}
        ref={textRef}
        value={draft.text}
        placeholder={t('composer.placeholder')}
        onChange={(event) => onChange({ text: event.target.value })}
        onPaste={takeFiles}
      />
    </div>
  );
}

function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <Marked aria-hidden="true">
      {toMarkedParts(text, words).map(({ part, isWord }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        isWord ? <mark key={index}>{part}</mark> : part,
      )}
    </Marked>
  );
}

function fitHeight(text: HTMLTextAreaElement | null) {
  if (!text) return;
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight}px`;
}
