import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { CourseFilter, GroupReceipts } from '@nachtwacht/shared/broadcasts/course-rows.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon, ChevronUpIcon } from '../ui/Icons.tsx';
import { CourseRow } from './CourseRow.tsx';
import { Card, Heading, Small } from './layout.ts';

const SHOWN = 60;
const filters: readonly CourseFilter[] = ['all', 'undone', 'unreached'];

const Head = styled('div')({ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 8, padding: '6px 12px' });

type Props = {
  broadcast: Broadcast;
  /** Of every group. */
  rows: readonly GroupReceipts[];
  filtered: (filter: CourseFilter) => readonly GroupReceipts[];
};

/** Per group and admin how far it came; opens on request, and can show only those of whom something is still wanted. */
export function CourseList({ broadcast, rows, filtered }: Props) {
  const { t } = useTranslation('broadcasts');
  const [open, setOpen] = useState(rows.length <= 12);
  const [filter, setFilter] = useState<CourseFilter>('all');
  const [all, setAll] = useState(false);
  const wanted = open ? filtered(filter) : [];
  const shown = all ? wanted : wanted.slice(0, SHOWN);
  const isRollCall = broadcast.template === 'roll-call';
  return (
    <Card style={{ marginTop: 8 }}>
      <Head>
        <Heading>{t('course.perGroup')}</Heading>
        {open && (
          <ToggleButtonGroup
            value={filter}
            aria-label={t('course.filter.label')}
            onChange={(_event, next: CourseFilter | null) => next && setFilter(next)}
          >
            {filters.map((each) => (
              <ToggleButton key={each} value={each}>
                {t(each === 'undone' && isRollCall ? 'course.filter.unanswered' : `course.filter.${each}`, {
                  count: filtered(each).length,
                })}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
        <Button
          size="small"
          variant="text"
          aria-expanded={open}
          endIcon={open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'course.fold' : 'course.unfold')}
        </Button>
      </Head>
      {open && wanted.length === 0 && <Small style={{ padding: '0 12px 12px' }}>{t('course.filter.none')}</Small>}
      <ul>
        {shown.map((row) => (
          <CourseRow key={row.group.id} row={row} isRollCall={isRollCall} isLive={broadcast.status === 'sent'} />
        ))}
      </ul>
      {shown.length < wanted.length && (
        <Button size="small" variant="text" sx={{ m: 0.5 }} onClick={() => setAll(true)}>
          {t('audience.more', { count: wanted.length })}
        </Button>
      )}
    </Card>
  );
}
