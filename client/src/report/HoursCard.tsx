import { styled } from '@mui/material/styles';
import type { Hour, Hours } from '@nachtwacht/shared/report/hours.ts';
import type { Report } from '@nachtwacht/shared/report/report.ts';
import { useTranslation } from 'react-i18next';
import { decisionIcons } from '../ui/DecisionMark.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { Card, CardBody, Meta, Unseen } from './Layout.tsx';
import { neutral } from './steps.ts';

const HEIGHT_PX = 160;
const kinds = ['dispatch', 'feedback', 'broadcast'] as const;
const urgencies = ['urgent', 'raised', 'normal'] as const;
const fills = { urgent: 'var(--urgent)', raised: 'var(--raised)', normal: neutral.medium } as const;

const Grid = styled('table')({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'separate',
  borderSpacing: '6px 4px',
  fontSize: 12,
  lineHeight: '16px',
  textAlign: 'center',
  fontVariantNumeric: 'tabular-nums',
  '& col:first-of-type': { width: 136 },
  '& th': { fontWeight: 400, color: 'var(--text-2)' },
  '& th[scope="row"]': { textAlign: 'left', whiteSpace: 'nowrap' },
  '& th > span': { display: 'flex', alignItems: 'center', gap: 8, '& svg': { fontSize: 16 } },
  '& td': { padding: 0, height: 24 },
  '& tr[data-bars] > *': { verticalAlign: 'bottom', height: HEIGHT_PX + 24 },
  '& td > i, & td > span': { maxWidth: 72, marginInline: 'auto' },
  '& td > b': { display: 'block', fontSize: 13, fontWeight: 600, padding: '0 0 4px' },
  '& td > i': { display: 'block', borderRadius: 2, marginBlockStart: 1, printColorAdjust: 'exact' },
  '& td > span': { display: 'block', borderRadius: 4, padding: '4px 0', fontWeight: 600 },
  '& td > span[data-none]': { color: 'var(--text-3)', fontWeight: 400 },
});
const Legend = styled('ul')({ display: 'flex', gap: 16 });

export function HoursCard({ hours: { rows, step }, messages }: { hours: Hours; messages: Report['messages'] }) {
  const { t } = useTranslation('report');
  const { t: common } = useTranslation();
  const format = useFormat();
  const most = Math.max(1, ...rows.map(totalOf));
  const label = (start: string) => (step < 24 ? format.time(start) : format.day(start));
  return (
    <Card>
      <header>
        <h2>{step === 1 ? t('hours.title') : t('hours.titleStep', { count: step })}</h2>
        <Legend>
          {urgencies.map((urgency) => (
            <Meta as="li" key={urgency}>
              <UrgencyMark urgency={urgency} size={16} />
              {common(`urgency.${urgency}`)} <b>{format.number(messages[urgency])}</b>
            </Meta>
          ))}
        </Legend>
      </header>
      <CardBody>
        {rows.length === 0 ? (
          <Meta>{t('hours.none')}</Meta>
        ) : (
          <Grid>
            <colgroup>
              <col />
            </colgroup>
            <tbody>
              <tr data-bars>
                <th scope="row">{t('hours.messages')}</th>
                {rows.map((row) => (
                  <Bar key={row.start} row={row} most={most} />
                ))}
              </tr>
              <tr>
                <th scope="row">{t('hours.from')}</th>
                {rows.map(({ start }) => (
                  <th key={start} scope="col">
                    {label(start)}
                  </th>
                ))}
              </tr>
              {kinds.map((kind) => (
                <Decisions key={kind} kind={kind} rows={rows} />
              ))}
            </tbody>
          </Grid>
        )}
      </CardBody>
    </Card>
  );
}

function Bar({ row, most }: { row: Hour; most: number }) {
  const { t } = useTranslation('report');
  return (
    <td>
      <b>{totalOf(row)}</b>
      <Unseen>{t('hours.split', row.messages)}</Unseen>
      {urgencies
        .filter((urgency) => row.messages[urgency] > 0)
        .map((urgency) => (
          <i
            key={urgency}
            style={{
              height: Math.max(3, (row.messages[urgency] / most) * HEIGHT_PX),
              background: fills[urgency],
            }}
          />
        ))}
    </td>
  );
}

function Decisions({ kind, rows }: { kind: (typeof kinds)[number]; rows: readonly Hour[] }) {
  const { t } = useTranslation('report');
  const { t: common } = useTranslation();
  const Icon = decisionIcons[kind];
  return (
    <tr>
      <th scope="row">
        <span>
          <Icon sx={{ color: `var(--${kind})` }} />
          {kind === 'broadcast' ? t('hours.broadcasts') : common(`decision.${kind}`)}
        </span>
      </th>
      {rows.map(({ start, decisions }) => (
        <td key={start}>
          <span
            data-none={decisions[kind] === 0 || undefined}
            style={decisions[kind] > 0 ? { background: `var(--${kind}-bg)` } : {}}
          >
            {decisions[kind]}
          </span>
        </td>
      ))}
    </tr>
  );
}

function totalOf({ messages }: Hour): number {
  return messages.urgent + messages.raised + messages.normal;
}
