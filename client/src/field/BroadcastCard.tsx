import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { FieldBroadcast } from '@nachtwacht/shared/wire/field.ts';
import { lazy, type RefObject, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BroadcastIcon, ChevronUpIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { BroadcastFacts } from './BroadcastFacts.tsx';
import { BroadcastPlace } from './BroadcastPlace.tsx';
import { AdminsOnlyStrip, EndedStrip, RemindedStrip, SafeStrip } from './BroadcastStrips.tsx';
import { MapFence } from './MapFence.tsx';
import { Card, Meta } from './Page.tsx';

// Few broadcasts have a photo: only then a phone downloads what shows and enlarges it.
const BroadcastPhotos = lazy(async () => ({ default: (await import('./BroadcastPhotos.tsx')).BroadcastPhotos }));

const Frame = styled(Card)({
  borderColor: 'color-mix(in srgb, var(--broadcast) 55%, transparent)',
  scrollMarginTop: 88,
  '&[data-ended]': { borderColor: 'var(--line)' },
});
const Kind = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 48,
  paddingLeft: 16,
  background: 'var(--broadcast-bg)',
  color: 'var(--broadcast)',
  fontSize: rem(15),
  lineHeight: rem(20),
  fontWeight: 600,
  '& > svg': { fontSize: 20, flex: 'none' },
  '& > span': { flex: 1 },
  '& time': { fontSize: rem(13), lineHeight: rem(16), fontWeight: 500, letterSpacing: 0, color: 'var(--text-2)' },
  '& time:last-child': { marginRight: 16 },
  '& button': { marginLeft: -4 },
  '[data-ended] > &': { background: 'var(--raised-surface)', color: 'var(--text-2)' },
});
const Inside = styled('div')({
  display: 'grid',
  gap: 16,
  padding: 16,
  overflowWrap: 'anywhere',
  '& h2': { fontSize: rem(24), lineHeight: rem(28), fontWeight: 700, letterSpacing: '-.025em' },
  '& h2 + p': { marginTop: 4 },
  '& [data-lead]': { marginTop: 12 },
});

type Props = {
  broadcast: FieldBroadcast;
  cardRef?: RefObject<HTMLElement | null>;
  /** When the police asked again; null once it is done. */
  remindedAt?: string | null;
  onPutAway: () => void;
};

/** A broadcast in full. Its actions stand in the dock; "alleen beheerders" says so before anything else. */
export function BroadcastCard({ broadcast, cardRef, remindedAt = null, onPutAway }: Props) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const titleId = useId();
  const { title, text, adminsOnly, sentAt, point, ended, number } = broadcast;
  return (
    <Frame as="article" ref={cardRef} aria-labelledby={titleId} data-ended={ended ? '' : undefined} tabIndex={-1}>
      <Kind>
        <BroadcastIcon />
        <span>{t('broadcast.kind')}</span>
        <time dateTime={sentAt}>{format.time(sentAt)}</time>
        <IconButton aria-label={t('broadcast.putAway')} onClick={onPutAway}>
          <ChevronUpIcon />
        </IconButton>
      </Kind>
      {ended && <EndedStrip ended={ended} />}
      {remindedAt && <RemindedStrip template={broadcast.template} at={remindedAt} />}
      {adminsOnly && !ended && <AdminsOnlyStrip />}
      <Inside>
        <div>
          <h2 id={titleId}>
            {title === null ? t('broadcast.withdrawnTitle', { number }) : <InertText text={title} />}
          </h2>
          <BroadcastMeta broadcast={broadcast} />
          {text && (
            <p data-lead>
              <InertText text={text} />
            </p>
          )}
        </div>
        {broadcast.photoIds.length > 0 && (
          <MapFence instead={null}>
            <Suspense fallback={null}>
              <BroadcastPhotos photoIds={broadcast.photoIds} />
            </Suspense>
          </MapFence>
        )}
        <BroadcastFacts broadcast={broadcast} />
        {point && !ended && <BroadcastPlace point={point} />}
      </Inside>
      {!ended && <SafeStrip />}
    </Frame>
  );
}

function BroadcastMeta({ broadcast }: { broadcast: FieldBroadcast }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const { description, number, correctedAt, extendedAt, expiresAt, ended } = broadcast;
  const parts = [
    description ? t('broadcast.description', { number }) : null,
    ended ? null : t(description ? 'broadcast.until' : 'broadcast.validUntil', { time: format.time(expiresAt) }),
    extendedAt && !ended ? t('broadcast.extended') : null,
    correctedAt ? t('broadcast.corrected', { time: format.time(correctedAt) }) : null,
  ];
  const line = parts.filter((part) => part !== null).join(' · ');
  return line ? <Meta>{line}</Meta> : null;
}
