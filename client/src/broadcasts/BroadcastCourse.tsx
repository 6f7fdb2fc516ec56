import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { type CourseFilter, selectCourseRows, selectGroupCounts } from '@nachtwacht/shared/broadcasts/course-rows.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { WarningIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { BroadcastActs } from './BroadcastActs.tsx';
import { BroadcastTrack } from './BroadcastTrack.tsx';
import { CourseList } from './CourseList.tsx';
import { CourseSteps } from './CourseSteps.tsx';
import { Card, Heading, Small } from './layout.ts';
import { usePaced } from './paced.ts';

/** Receipts of a broadcast: how far it came, what can be done about it, per group and admin. Repainted at most twice a second. */
export function BroadcastCourse({ broadcast: latest, keys = false }: { broadcast: Broadcast; keys?: boolean }) {
  const { t } = useTranslation('broadcasts');
  const broadcast = usePaced(latest);
  const { counts } = broadcast.course;
  const { rows, filtered } = useRows(broadcast);
  return (
    <section aria-label={t('course.title')}>
      <Card>
        <div style={{ display: 'flex', alignItems: 'baseline', gap: 8, padding: '8px 12px 0' }}>
          <Heading>{t('course.title')}</Heading>
          <Status broadcast={broadcast} />
        </div>
        <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8, padding: '8px 12px 12px' }}>
          <CourseSteps
            counts={counts}
            groups={selectGroupCounts(rows)}
            groupsTotal={broadcast.groupIds.length}
            {...{ broadcast }}
          />
          {counts.failed > 0 && (
            <Small style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
              <WarningIcon sx={{ fontSize: 14, color: 'var(--raised)' }} />
              {t('course.failed', { count: counts.failed })}
            </Small>
          )}
          {broadcast.ended && broadcast.content?.endText && (
            <Small>
              <InertText text={broadcast.content.endText} />
            </Small>
          )}
          <BroadcastActs broadcast={latest} keys={keys} />
        </div>
      </Card>
      <BroadcastTrack broadcast={broadcast} />
      <CourseList broadcast={broadcast} rows={rows} filtered={filtered} />
    </section>
  );
}

function useRows(broadcast: Broadcast) {
  const { picture } = useOperation();
  return useMemo(() => {
    const filtered = (filter: CourseFilter) => selectCourseRows(picture.state, broadcast, filter);
    return { rows: filtered('all'), filtered };
  }, [picture, broadcast]);
}

function Status({ broadcast }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const { status, expiresAt, extendedAt, correctedAt, remindedAt, confirmedBy, redHanded, ended } = broadcast;
  const reader = usePicture((state) => (confirmedBy && state.staff.get(confirmedBy)?.content?.name) || null);
  const parts = [
    status === 'sent' && t('course.status.sent', { time: format.time(expiresAt) }),
    status === 'ended' && t('course.status.ended', { time: ended ? format.time(ended.at) : '' }),
    (status === 'held' || status === 'undone') && t(`course.status.${status}`),
    redHanded && t('course.redHanded'),
    reader && t('course.readBy', { name: reader }),
    correctedAt && t('course.corrected', { time: format.time(correctedAt) }),
    extendedAt && t('course.extended', { time: format.time(extendedAt) }),
    remindedAt && t('course.reminded', { time: format.time(remindedAt) }),
  ];
  return <Small>{parts.filter(Boolean).join(' · ')}</Small>;
}
