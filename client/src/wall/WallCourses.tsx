import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { DecisionMark } from '../ui/DecisionMark.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { Panel } from './FigureCells.tsx';
import { selectOut } from './select-figures.ts';
import type { TypeScale } from './type-scale.ts';
import { WallHead } from './WallHead.tsx';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th': { padding: 0, font: 'inherit', fontWeight: 400, color: 'var(--text-2)', textAlign: 'right' },
  '& td': { padding: 0, textAlign: 'right', font: '600 var(--key)/1.4 var(--font)', whiteSpace: 'nowrap' },
  '& h2': {
    display: 'inline',
    marginRight: '.35em',
    font: '600 var(--key)/1.2 var(--font)',
    letterSpacing: '-.015em',
    color: 'var(--text)',
  },
  '& th:first-of-type, & td:first-of-type': { textAlign: 'left' },
  '& td > span:first-of-type': { display: 'inline-flex', alignItems: 'center', gap: '.35em' },
  '& s': { textDecoration: 'none', color: 'var(--text-2)', fontWeight: 400, fontSize: 'var(--note)' },
});

/** How far the last broadcasts came: admins who have it, who read it, groups in which it was shared. */
export function WallCourses({ limit, type }: { limit: number; type: TypeScale }) {
  const { t } = useTranslation('wall');
  const out = useSelected(selectOut);
  const shown = out.slice(0, limit);
  return (
    <Panel aria-label={t('figures.broadcasts')}>
      {shown.length === 0 && <WallHead title={t('figures.broadcasts')} note="" />}
      {shown.length === 0 && <p style={{ color: 'var(--text-2)' }}>{t('figures.noBroadcasts')}</p>}
      {shown.length > 0 && (
        <Table>
          <thead>
            <tr>
              <th>
                <h2>{t('figures.broadcasts')}</h2>
                {out.length > shown.length && t('queue.shown', { shown: shown.length, total: out.length })}
              </th>
              <th>{t('figures.delivered')}</th>
              <th>{t('figures.opened')}</th>
              <th>{t('figures.shared')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((broadcast) => (
              <Course key={broadcast.id} broadcast={broadcast} mark={Math.max(type.least / 0.6, type.note * 1.38)} />
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

function Course({ broadcast, mark }: { broadcast: Broadcast; mark: number }) {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const { number, hasDescription, adminsOnly, groupIds, sentAt, heldAt, course } = broadcast;
  const { total, delivered, opened, shared } = course.counts;
  return (
    <tr>
      <td>
        <span>
          <DecisionMark kind="broadcast" size={mark} />
          {t(hasDescription ? 'ticker.description' : 'ticker.broadcast', { number })}
          <s>{format.time(sentAt ?? heldAt)}</s>
        </span>
      </td>
      <td>
        <Of count={delivered} total={total} />
      </td>
      <td>
        <Of count={opened} total={total} />
      </td>
      <td>{adminsOnly ? <s>{t('figures.adminsOnly')}</s> : <Of count={shared} total={groupIds.length} />}</td>
    </tr>
  );
}

function Of({ count, total }: { count: number; total: number }) {
  const { t } = useTranslation('wall');
  return (
    <Figure>
      {count} <s>{t('figures.of', { total })}</s>
    </Figure>
  );
}
