import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupArea, Ring } from '../map/place-on-map.ts';
import { GroundMap } from './GroundMap.tsx';
import type { NewGroup } from './group-rows.ts';
import type { Overview } from './overview.ts';

type Props = {
  overview: Overview;
  /** Groups of a file that is being looked at. */
  preview?: readonly NewGroup[] | undefined;
  stateOf?: (groupId: string) => GroupArea['state'];
};

const quiet = () => 'active' as const;

export function AreasMap({ overview: { groups, operation }, preview, stateOf = quiet }: Props) {
  const { t } = useTranslation('setup');
  const areas = useMemo(() => {
    const known = groups.flatMap(({ id, content }) =>
      content?.area ? [{ id, name: content.name, ring: content.area, state: stateOf(id) }] : [],
    );
    const coming = (preview ?? []).flatMap(({ groupId, name, area }) =>
      area ? [{ id: groupId, name, ring: area, state: 'quiet' as const }] : [],
    );
    return [...known, ...coming];
  }, [groups, preview, stateOf]);
  const [centre] = useState(operation?.content?.centre ?? { lng: 5.05, lat: 52.15 });
  const focus = useMemo(() => middle(areas.map(({ ring }) => ring)), [areas]);
  return (
    <GroundMap
      label={t('groups.map')}
      centre={centre}
      zoom={11}
      groupAreas={areas}
      {...(focus ? { focus: { ...focus, key: areas.length } } : {})}
    />
  );
}

/** The middle of all corners and the zoom at which they fit a card of some 400 pixels. */
function middle(rings: readonly Ring[]): { lng: number; lat: number; zoom: number } | null {
  const corners = rings.flat();
  if (corners.length === 0) return null;
  const range = (values: readonly number[]) =>
    values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as readonly [number, number]);
  const [west, east] = range(corners.map(([lng]) => lng));
  const [south, north] = range(corners.map(([, lat]) => lat));
  const span = Math.max(east - west, (north - south) * 1.6, 0.005);
  return { lng: (west + east) / 2, lat: (south + north) / 2, zoom: Math.min(15, Math.log2((360 * 0.68) / span)) };
}
