import { styled } from '@mui/material/styles';
import { selectOwed, selectQueue } from '@nachtwacht/shared/messages/queue.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { useNow } from '../ui/clock.ts';
import { DecisionMark } from '../ui/DecisionMark.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { toTimer } from '../ui/format.ts';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { countLastHour, oldestOf, selectDecisions } from './select-wall.ts';
import type { TypeScale } from './type-scale.ts';
import type { CellName } from './wall-layout.ts';

const Band = styled('header')({
  flex: 'none',
  display: 'flex',
  alignItems: 'stretch',
  padding: '0 calc(56 * var(--u)) 0 calc(64 * var(--u))',
  background: 'var(--surface)',
  borderBottom: 'var(--rule)',
});
const Name = styled('div')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  paddingRight: 'calc(32 * var(--u))',
  '& > *': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& h1': {
    margin: 0,
    font: '700 var(--key)/1.12 var(--font)',
    letterSpacing: '-.02em',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
  '& p': { color: 'var(--text-2)', whiteSpace: 'nowrap' },
});
const Box = styled('div')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  padding: '0 calc(48 * var(--u))',
  borderLeft: 'var(--rule)',
  whiteSpace: 'nowrap',
  '& > span:last-of-type': { color: 'var(--text-2)' },
});
const Value = styled(Figure)({
  display: 'flex',
  alignItems: 'center',
  gap: 'calc(24 * var(--u))',
  font: '700 var(--figure)/1 var(--font)',
  letterSpacing: '-.03em',
  '&[data-urgent]': { color: 'var(--urgent)' },
  '&[data-totals]': { fontSize: 'var(--total)', minHeight: 'var(--figure)', gap: 'calc(52 * var(--u))' },
  '&[data-totals] > span': { display: 'flex', alignItems: 'center', gap: 'calc(20 * var(--u))' },
});
const Clock = styled(Box)({
  alignItems: 'flex-end',
  paddingRight: 0,
  '& b': { font: '700 var(--clock)/1 var(--font)', letterSpacing: '-.03em' },
  '& s': { textDecoration: 'none', fontSize: 'max(.6em, var(--note))', fontWeight: 600, color: 'var(--text-2)' },
});

type BandProps = { type: TypeScale; height: number; cells: readonly CellName[] };

/** The big figures. What does not fit at this type size is left out, the least weighty first. */
export function WallBand({ type, height, cells }: BandProps) {
  return (
    <Band style={{ height }}>
      <OperationName />
      {cells.map((name) => (
        <Cell key={name} name={name} type={type} />
      ))}
      <WallClock />
    </Band>
  );
}

function OperationName() {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const operation = usePicture((state) => state.operation);
  const { name = '', municipalities = [] } = operation?.content ?? {};
  const { status = 'live', closedAt } = operation ?? {};
  return (
    <Name>
      <h1>{name}</h1>
      <p>
        {status === 'live'
          ? municipalities.join(', ')
          : t(`status.${status}`, { time: closedAt ? format.time(closedAt) : '' })}
      </p>
    </Name>
  );
}

function Cell({ name, type }: { name: CellName; type: TypeScale }): ReactNode {
  const { t } = useTranslation('wall');
  const queue = useSelected(selectQueue);
  const owed = useSelected(selectOwed);
  const decisions = useSelected(selectDecisions);
  const now = useNow();
  const urgent = queue.filter(({ urgency }) => urgency === 'urgent').length;
  const oldest = oldestOf(queue);
  const totals = countLastHour(decisions, now);
  return (
    <Box>
      {name === 'open' && <Value>{queue.length}</Value>}
      {name === 'oldest' && <Value>{oldest === null ? t('figure.noOldest') : toTimer(now - Date.parse(oldest))}</Value>}
      {name === 'urgent' && (
        <Value data-urgent={urgent > 0 || undefined}>
          {urgent > 0 && <UrgencyMark urgency="urgent" size={type.figure * 0.71} />}
          {urgent}
        </Value>
      )}
      {name === 'owed' && (
        <Value>
          <DecisionMark kind="feedback" size={type.figure * 0.71} />
          {owed.length}
        </Value>
      )}
      {name === 'decisions' && (
        <Value data-totals>
          {(['dispatch', 'feedback', 'broadcast'] as const).map((kind) => (
            <span key={kind}>
              <DecisionMark kind={kind} size={Math.max(type.least / 0.6, type.note * 1.38)} />
              {totals[kind]}
            </span>
          ))}
        </Value>
      )}
      <span>{t(`figure.${name}`)}</span>
    </Box>
  );
}

function WallClock() {
  const format = useFormat();
  const now = useNow();
  const [hour, minute, second] = format.timeWithSeconds(now).split(':');
  return (
    <Clock>
      <Figure>
        <b>
          {hour}:{minute}
          <s>:{second}</s>
        </b>
      </Figure>
      <span>{format.day(now)}</span>
    </Clock>
  );
}
