import { styled } from '@mui/material/styles';
import { toInitials } from './format.ts';

const Badge = styled('span')({
  position: 'relative',
  display: 'inline-grid',
  placeItems: 'center',
  flex: 'none',
  width: 32,
  height: 32,
  borderRadius: '50%',
  font: '600 12px/1 var(--font)',
  color: 'var(--text)',
  background: 'var(--raised-surface)',
  border: '1px solid var(--control)',
  '&[data-small]': { width: 20, height: 20, fontSize: 10 },
  '&[data-mine]': { borderColor: 'transparent', boxShadow: '0 0 0 2px var(--mine)' },
  '&[data-away]': { borderStyle: 'dashed', color: 'var(--text-3)' },
});

const Count = styled('span')({
  position: 'absolute',
  right: -5,
  bottom: -3,
  minWidth: 15,
  height: 15,
  padding: '0 3px',
  borderRadius: 8,
  font: '700 10px/15px var(--font)',
  textAlign: 'center',
  color: 'var(--bg)',
  background: 'var(--text)',
});

export type PersonBadgeProps = {
  name: string;
  title?: string;
  mine?: boolean;
  away?: boolean;
  small?: boolean;
  count?: number;
};

/** Initials in a circle: mine has the white outline, who lost connection a dashed one. `count` = open claims. */
export function PersonBadge({ name, title = name, mine, away, small, count }: PersonBadgeProps) {
  return (
    <Badge
      role="img"
      aria-label={title}
      title={title}
      data-mine={mine || undefined}
      data-away={away || undefined}
      data-small={small || undefined}
    >
      <span aria-hidden="true">{toInitials(name)}</span>
      {count !== undefined && count > 0 && <Count aria-hidden="true">{count}</Count>}
    </Badge>
  );
}
