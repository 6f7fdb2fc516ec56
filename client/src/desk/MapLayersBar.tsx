import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { AreaIcon, BroadcastIcon, CheckIcon, HeatIcon, HotspotIcon, RouteIcon } from '../ui/Icons.tsx';

const icons = {
  heat: HeatIcon,
  hotspots: HotspotIcon,
  routes: RouteIcon,
  areas: AreaIcon,
  audience: BroadcastIcon,
  decided: CheckIcon,
} as const;
const layers = ['hotspots', 'routes', 'heat', 'areas', 'audience', 'decided'] as const;
export type Layer = (typeof layers)[number];

/** Which layers the map shows. */
export function MapLayersBar({
  shown,
  onChange,
}: {
  shown: ReadonlySet<Layer>;
  onChange: (shown: ReadonlySet<Layer>) => void;
}) {
  const { t } = useTranslation('desk');
  return (
    <Bar role="group" aria-label={t('map.legend')}>
      {layers.map((layer) => {
        const Icon = icons[layer];
        return (
          <button
            key={layer}
            type="button"
            aria-pressed={shown.has(layer)}
            title={t(`map.${layer}`)}
            onClick={() => onChange(toggle(shown, layer))}
          >
            <Icon sx={{ fontSize: 14 }} />
            <span>{t(`map.${layer}`)}</span>
          </button>
        );
      })}
    </Bar>
  );
}

function toggle(shown: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> {
  const next = new Set(shown);
  if (!next.delete(layer)) next.add(layer);
  return next;
}

const Bar = styled('div')({
  position: 'absolute',
  left: 16,
  top: 16,
  right: 72,
  width: 'fit-content',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 2,
  padding: 4,
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--surface)',
  boxShadow: '0 4px 16px rgb(0 0 0 / .24)',
  '& button': {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    height: 28,
    padding: '0 8px',
    border: 0,
    borderRadius: 6,
    font: '500 12px/16px var(--font)',
    color: 'var(--text-2)',
    background: 'none',
    cursor: 'pointer',
  },
  '& button[aria-pressed="true"]': {
    color: 'var(--text)',
    background: 'var(--raised-surface)',
    boxShadow: 'inset 0 0 0 1px var(--line)',
  },
  '& button:focus-visible': { outlineOffset: -2 },
  '@container (max-width: 640px)': { left: 8, top: 8, right: 56, '& span': { display: 'none' } },
});
