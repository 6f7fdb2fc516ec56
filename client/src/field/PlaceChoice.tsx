import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { type ReactNode, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { largeText, rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { MapPinIcon, WarningIcon } from '../ui/Icons.tsx';
import { Choice } from './Choice.tsx';
import type { DraftPlace } from './draft.ts';
import { type Located, locate } from './locate.ts';
import { Strong } from './Page.tsx';

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

type Trouble = Exclude<Located, { ok: true }>['reason'];
type Props = {
  place: DraftPlace | null;
  groupName: string | undefined;
  onPlace: (place: DraftPlace | null) => void;
  onOpenMap: () => void;
  find?: () => Promise<Located>;
};

/** Where it happens. What was found, and how exact, stands below the choice. */
export function PlaceChoice({ place, groupName, onPlace, onOpenMap, find = locate }: Props) {
  const { t } = useTranslation('field');
  const [finding, setFinding] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const asked = useRef(0);

  const findMe = async () => {
    asked.current += 1;
    const mine = asked.current;
    setTrouble(undefined);
    setFinding(true);
    const found = await find();
    if (mine !== asked.current) return;
    setFinding(false);
    if (!found.ok) return setTrouble(found.reason);
    onPlace({ kind: 'here', lng: found.lng, lat: found.lat, accuracyMetres: found.accuracyMetres });
  };
  const choose = (kind: DraftPlace['kind'] | null) => {
    asked.current += 1;
    setFinding(false);
    setTrouble(undefined);
    if (kind === 'map') return onOpenMap();
    onPlace(kind === 'area' ? { kind } : null);
    if (kind === 'here') void findMe();
  };

  const value = place?.kind ?? (finding || trouble ? 'here' : null);
  return (
    <Choice
      question={t('composer.where')}
      value={value}
      onChange={choose}
      options={[
        { value: 'here', label: t('composer.whereHere') },
        { value: 'map', label: t('composer.whereMap') },
        { value: 'area', label: t('composer.whereArea') },
      ]}
    >
      <div aria-live="polite">
        {finding && <Line>{t('place.finding')}</Line>}
        {trouble && (
          <Line trouble again={() => void findMe()}>
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
