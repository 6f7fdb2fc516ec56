import Button from '@mui/material/Button';
import type { AssessmentContent } from '@nachtwacht/shared/hints/events.ts';
import { placeFitsGroup } from '@nachtwacht/shared/hints/place-group.ts';
import { metresBetween } from '@nachtwacht/shared/hints/track-reach.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CrosshairIcon, MapPinIcon, WarningIcon } from '../ui/Icons.tsx';
import { Hint } from './Hint.tsx';
import { inOneLine, quoted, roughly } from './hint-words.ts';

/** Moves the message to a place that its text names; null where this person may not. */
type PutOnMap = ((place: Point & { readonly name: string }) => void) | null;

type Props = { message: Message; onPlace: PutOnMap; placing: boolean };

/** The places that the text names. A pin is moved by a person only. */
export function PlaceHints({ message, ...rest }: Props) {
  const { t } = useTranslation('hints');
  return (
    <>
      {message.hints?.content?.places.map((place) => (
        <NamedPlace key={`${place.name} ${place.lng} ${place.lat}`} place={place} message={message} {...rest} />
      ))}
      {!message.placeFits && (
        <Hint message={message} icon={<WarningIcon />} title={t('place.outside')} text={t('place.outsideText')} />
      )}
      {message.placeKind === 'none' && (
        <Hint message={message} icon={<CrosshairIcon />} title={t('place.none')} text={t('place.noneText')} />
      )}
    </>
  );
}

type Named = AssessmentContent['places'][number];
const THERE_METRES = 5;

function NamedPlace({ place, message, onPlace, placing }: Props & { place: Named }) {
  const { t } = useTranslation('hints');
  const format = useFormat();
  const area = usePicture((state) => state.groups.get(message.groupId)?.content?.area ?? null);
  const pin = message.content?.place?.kind === 'point' ? message.content.place : null;
  const away = pin && metresBetween(pin, place);
  const isThere = away !== null && away < THERE_METRES;
  const outside = placeFitsGroup(place, area);
  const share = (confidence: number) => format.percent(confidence);
  return (
    <Hint
      message={message}
      icon={<MapPinIcon />}
      title={t('place.title', { name: place.name })}
      text={inOneLine([
        t(`place.${sureness(place.confidence)}`),
        t('place.because', { words: quoted(place.words) }),
        isThere ? t('place.isSet') : away !== null && t('place.away', { distance: format.distance(roughly(away)) }),
        outside?.fits === false && t('place.misfit', { distance: format.distance(roughly(outside.metresOutside)) }),
      ])}
      why={[
        t('place.share', { share: share(place.confidence) }),
        ...place.alternatives.map(({ name, confidence }) => t('place.could', { name, share: share(confidence) })),
      ]}
      action={
        onPlace &&
        !isThere && (
          <Button
            size="small"
            startIcon={<MapPinIcon />}
            loading={placing}
            aria-label={t('place.setOf', { name: place.name })}
            onClick={() => onPlace(place)}
          >
            {t('place.set')}
          </Button>
        )
      }
    >
      {onPlace && <Alternatives place={place} onPlace={onPlace} />}
    </Hint>
  );
}

/** Where the words could mean another place about as well, that one is a press away too. */
function Alternatives({ place, onPlace }: { place: Named; onPlace: NonNullable<PutOnMap> }) {
  const { t } = useTranslation('hints');
  const format = useFormat();
  const close = place.alternatives.filter(({ confidence }) => confidence >= place.confidence / 2);
  if (close.length === 0) return null;
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4, marginTop: 4 }}>
      {close.map((other) => (
        <Button
          key={`${other.lng} ${other.lat}`}
          size="small"
          aria-label={t('place.setOf', { name: other.name })}
          onClick={() => onPlace(other)}
        >
          {t('place.could', { name: other.name, share: format.percent(other.confidence) })}
        </Button>
      ))}
    </div>
  );
}

function sureness(confidence: number): 'surely' | 'likely' | 'maybe' {
  if (confidence >= 0.75) return 'surely';
  return confidence >= 0.55 ? 'likely' : 'maybe';
}
