import { styled } from '@mui/material/styles';
import { MAX_MESSAGE_CHARACTERS } from '@nachtwacht/shared/messages/limits.ts';
import { lazy, type RefObject, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { AskGroupIcon } from '../ui/Icons.tsx';
import { Choice } from './Choice.tsx';
import type { ComposerPhotos } from './composer-photos.ts';
import type { Draft } from './draft.ts';
import { GentleQuestion } from './GentleQuestion.tsx';
import { MapFence } from './MapFence.tsx';
import { Card, Meta } from './Page.tsx';
import { PhotoStrip } from './PhotoStrip.tsx';
import { Pill } from './Pill.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { SightingOf } from './SightingOf.tsx';
import { TextPart } from './TextPart.tsx';

// Seldom known, and below all else: the page is small without it.
const MoreDetails = lazy(async () => ({ default: (await import('./MoreDetails.tsx')).MoreDetails }));

const Box = styled(Card)({
  scrollMarginTop: 96,
  '&:has(textarea:focus)': { borderColor: 'var(--text)', boxShadow: '0 0 0 1px var(--text)' },
  '&[data-lit]': { position: 'relative', zIndex: 9 },
  '&[data-lit] > :not(:first-of-type)': { opacity: 0.3 },
});
const Helpers = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  padding: '0 8px 12px 16px',
  '& > button:last-of-type': { color: 'var(--text-2)' },
  '@media (max-width: 23.7em)': { '& > button': { padding: '0 10px' } },
});

type Props = {
  draft: Draft;
  /** Of one message: what it still waits for, or has folded open, does not pass on to the next. */
  turn: number;
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
  const { draft, turn, photos, groupName, sightingOf, marked, boxRef, textRef, onFocusChange, onChange } = props;
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
      <TextPart {...{ draft, photos, textRef, marked, onChange }} />
      <GentleQuestion draft={draft} />
      {surplus > 0 && (
        <Meta
          role="alert"
          sx={{ padding: '0 16px 12px', color: 'var(--urgent)', fontSize: rem(15), lineHeight: rem(20) }}
        >
          {t('composer.tooLong', { count: surplus })}
        </Meta>
      )}
      {draft.broadcastId && <SightingOf title={sightingOf ?? ''} onUnlink={() => onChange({ broadcastId: null })} />}
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
        key={turn}
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
          <MoreDetails key={turn} draft={draft} onChange={onChange} />
        </MapFence>
      </Suspense>
    </Box>
  );
}
