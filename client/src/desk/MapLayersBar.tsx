import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { AreaIcon, BroadcastIcon, CheckIcon, HeatIcon, HotspotIcon, NoteIcon, RouteIcon } from '../ui/Icons.tsx';
import { useView } from './DeskContext.tsx';

const icons = {
  heat: HeatIcon,
  hotspots: HotspotIcon,
  notes: NoteIcon,
  routes: RouteIcon,
  areas: AreaIcon,
  audience: BroadcastIcon,
  decided: CheckIcon,
} as const;
const layers = ['hotspots', 'notes', 'routes', 'heat', 'areas', 'audience', 'decided'] as const;
export type Layer = (typeof layers)[number];

/** Which layers the map shows. */
export function MapLayersBar({
  shown,
  onChange,
}: {
  shown: ReadonlySet<Layer>;
  onChange: (shown: ReadonlySet<Layer>) => void;
}) {
  const { t } = useTranslation('map');
  const span = useView((view) => view.span);
  const minutes = span === 'night' ? 30 : span === 'quarter-hour' ? 15 : span === 'hour' ? 60 : null;
  return (
    <Bar role="group" aria-label={t('layers.name')}>
      {layers.map((layer) => {
        const Icon = icons[layer];
        const name =
          layer !== 'heat' ? t(`layers.${layer}`) : minutes ? t('layers.heat', { minutes }) : t('layers.heatNight');
        return (
          <button
            key={layer}
            type="button"
            aria-pressed={shown.has(layer)}
            title={name}
            aria-label={name}
            onClick={() => onChange(toggle(shown, layer))}
          >
            <Icon sx={{ fontSize: 14 }} />
            <span>{name}</span>
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
    padding: '0 7px',
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
  '@container (max-width: 700px)': { '& span': { display: 'none' } },
});
