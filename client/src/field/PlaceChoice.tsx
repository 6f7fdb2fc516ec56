import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { largeText, rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { MapPinIcon, WarningIcon } from '../ui/Icons.tsx';
import { Choice } from './Choice.tsx';
import type { DraftPlace } from './draft.ts';
import { Strong } from './Page.tsx';
import { useFindMe } from './use-find-me.ts';

const Found = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 48,
  marginBottom: -8,
  fontSize: rem(15),
  lineHeight: rem(20),
  color: 'var(--text-2)',
  '& > svg': { fontSize: 20, flex: 'none' },
  '& > span': { flex: 1 },
  '&[data-trouble] > svg': { color: 'var(--raised)' },
});

type Props = {
  place: DraftPlace | null;
  groupName: string | undefined;
  onPlace: (place: DraftPlace | null) => void;
  onOpenMap: () => void;
};

/** Where it happens. What was found, and how exact, stands below the choice. */
export function PlaceChoice({ place, groupName, onPlace, onOpenMap }: Props) {
  const { t } = useTranslation('field');
  // Chosen in between step by step: that is meant.
  const me = useFindMe((found) => place === null && onPlace(found));
  const trouble = place || me.state === 'finding' ? null : me.state;
  const choose = (kind: DraftPlace['kind'] | null) => {
    me.stop();
    if (kind === 'map') return onOpenMap();
    onPlace(kind === 'area' ? { kind } : null);
    if (kind === 'here') void me.ask();
  };

  const isFinding = !place && me.state === 'finding';
  return (
    <Choice
      question={t('composer.where')}
      value={place?.kind ?? (isFinding ? 'here' : null)}
      onChange={choose}
      options={[
        { value: 'here', label: t('composer.whereHere') },
        { value: 'map', label: t('composer.whereMap') },
        { value: 'area', label: t('composer.whereArea') },
      ]}
    >
      <div aria-live="polite">
        {isFinding && <Line>{t('place.finding')}</Line>}
        {trouble && (
          <Line trouble again={() => void me.ask()}>
            {t(`place.${trouble}`)}
          </Line>
        )}
        {place?.kind === 'here' && <HereFound place={place} />}
        {place?.kind === 'area' && (
          <Line>
            {groupName ? (
              <Trans t={t} i18nKey="place.area" values={{ group: groupName }} components={{ b: <Strong /> }} />
            ) : (
              <Trans t={t} i18nKey="place.areaNoGroup" components={{ b: <Strong /> }} />
            )}
          </Line>
        )}
        {place?.kind === 'map' && (
          <Line again={onOpenMap} againLabel={t('place.mapChange')}>
            <Trans t={t} i18nKey="place.mapChosen" components={{ b: <Strong /> }} />
          </Line>
        )}
      </div>
    </Choice>
  );
}

const ROUGH_METRES = 150;

function HereFound({ place }: { place: Point & { accuracyMetres: number } }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const rough = place.accuracyMetres > ROUGH_METRES;
  return (
    <Line trouble={rough}>
      <Trans
        t={t}
        i18nKey={rough ? 'place.foundHereRough' : 'place.foundHere'}
        values={{ distance: format.distance(Math.max(1, place.accuracyMetres)) }}
        components={{ b: <Strong /> }}
      />
    </Line>
  );
}

type LineProps = { trouble?: boolean; again?: () => void; againLabel?: string; children: ReactNode };

function Line({ trouble, again, againLabel, children }: LineProps) {
  const { t } = useTranslation('field');
  return (
    <Found data-trouble={trouble || undefined}>
      {trouble ? <WarningIcon /> : <MapPinIcon />}
      <span>{children}</span>
      {again && (
        <Button
          variant="text"
          size="small"
          onClick={again}
          sx={{ mr: -1.5, whiteSpace: 'nowrap', [largeText]: { whiteSpace: 'normal' } }}
        >
          {againLabel ?? t('place.again')}
        </Button>
      )}
    </Found>
  );
}
