import { keyframes, styled } from '@mui/material/styles';
import { ROW_HEIGHT } from './fold-rows.ts';
import { QueueRowBody, type RowBodyProps } from './QueueRowBody.tsx';

export type QueueRowProps = RowBodyProps & {
  index: number;
  fresh: boolean;
  /** Not in the area of this desk: stands back. */
  outside: boolean;
  onSelect: (messageId: string) => void;
};

/** One message in the queue, 76 px high. */
export function QueueRow({ index, fresh, outside, onSelect, ...body }: QueueRowProps) {
  const { message, holderName, mine, selected, marked } = body;
  return (
    <Row
      id={rowId(message.id)}
      role="row"
      aria-selected={selected}
      aria-rowindex={index + 1}
      data-urgency={message.urgency}
      data-held={(holderName !== undefined && !mine) || undefined}
      data-fresh={fresh || undefined}
      data-marked={marked || undefined}
      data-outside={outside || undefined}
      onClick={() => onSelect(message.id)}
    >
      <QueueRowBody {...body} />
    </Row>
  );
}

export function rowId(messageId: string): string {
  return `row-${messageId}`;
}

const slideIn = keyframes({
  from: { transform: 'translateY(-16px)', opacity: 0 },
  to: { transform: 'none', opacity: 1 },
});

const Row = styled('div')({
  position: 'relative',
  height: ROW_HEIGHT,
  display: 'grid',
  gridTemplateColumns: '24px minmax(0, 1fr)',
  columnGap: 12,
  padding: '8px 8px 8px 12px',
  borderBottom: '1px solid var(--line)',
  cursor: 'default',
  userSelect: 'none',
  '&::before': {
    content: '""',
    position: 'absolute',
    left: 0,
    top: 12,
    bottom: 12,
    width: 3,
    borderRadius: 2,
    background: 'transparent',
  },
  '&[data-urgency="urgent"]::before': { background: 'var(--urgent)' },
  '&[data-urgency="raised"]::before': { background: 'var(--raised)' },
  '&:hover': { background: 'color-mix(in srgb, var(--text) 4%, transparent)' },
  '&[aria-selected="true"]': {
    background: 'var(--raised-surface)',
    borderRadius: 8,
    borderColor: 'transparent',
    boxShadow: 'inset 0 0 0 2px var(--mine)',
  },
  '&[aria-selected="true"]::before': { left: 5 },
  '&[data-outside]:not([aria-selected="true"]) > *': { opacity: 0.7 },
  '&[data-marked]': { background: 'var(--feedback-bg)' },
  '&[data-fresh]': { animation: `${slideIn} 160ms ease-out` },
});
