import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { selectTrack, type TrackStop } from '@nachtwacht/shared/broadcasts/track.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { placeOf } from '../messages/place-of.ts';
import { useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { Card, Heading, Small } from './layout.ts';

const Stop = styled('li')({
  display: 'grid',
  gridTemplateColumns: '20px 48px minmax(0, 1fr)',
  columnGap: 8,
  alignItems: 'baseline',
  padding: '6px 12px',
  borderTop: '1px solid var(--line)',
  font: '400 12px/16px var(--font)',
  '& > i': { fontStyle: 'normal', fontWeight: 650, color: 'var(--text-2)' },
  '& > time': { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '& b': { fontWeight: 500 },
});

/** Where those looked for were seen, in order of time: the same stops as the route on the map. */
export function BroadcastTrack({ broadcast }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const select = useCallback((state: State) => stopsOf(state, broadcast), [broadcast]);
  const stops = useSelected(select);
  const sightings = broadcast.sightings.length;
  if (sightings === 0) return null;
  return (
    <Card style={{ marginTop: 8 }}>
      <Heading style={{ padding: '8px 12px' }}>{t('track.title', { count: sightings })}</Heading>
      <ol aria-label={t('track.title', { count: sightings })}>
        {stops.map((message, index) => (
          <TrackLine key={message.id} message={message} number={index + 1} />
        ))}
      </ol>
    </Card>
  );
}

function stopsOf(state: State, broadcast: Broadcast): readonly TrackStop['message'][] {
  return selectTrack(state, broadcast).map(({ message }) => message);
}

function TrackLine({ message, number }: { message: TrackStop['message']; number: number }) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const { state } = useOperation().picture;
  const place = placeOf(message, state.groups);
  const at = message.seenAt ?? message.receivedAt;
  const label = message.content?.placeLabel || state.groups.get(message.groupId)?.content?.name || '';
  return (
    <Stop>
      <i>{number}</i>
      <time dateTime={at}>{format.time(at)}</time>
      <div>
        <b>{label}</b>
        {!place?.exact && <Small as="span"> · {t(place ? 'track.area' : 'track.noPlace')}</Small>}
        {message.content && (
          <Small>
            <InertText text={message.content.text} />
          </Small>
        )}
      </div>
    </Stop>
  );
}
