import { styled } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { Figure } from '../ui/Figure.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { tabs } from './desk-store.ts';
import { selectCounts } from './select-rows.ts';

export function QueueTabs() {
  const { t } = useTranslation('desk');
  const { desk } = useDesk();
  const tab = useView((view) => view.tab);
  const counts = useCounts();
  return (
    <Tabs
      value={tab}
      onChange={(_, chosen) => desk.change({ tab: chosen, mode: 'read' })}
      aria-label={t('tab.label')}
      selectionFollowsFocus
    >
      {tabs.map((each) => (
        <Tab
          key={each}
          value={each}
          disableRipple
          sx={{ padding: '0 6px', fontSize: 13, ...(each === 'decided' ? { marginLeft: 'auto' } : {}) }}
          {...(each === 'owed' ? { title: t('tab.owedTitle') } : {})}
          label={
            <Label>
              {each === 'urgent' && <UrgencyMark urgency="urgent" size={14} />}
              {t(`tab.${each}`)}
              {each !== 'decided' && <b>{counts[each]}</b>}
            </Label>
          }
        />
      ))}
    </Tabs>
  );
}

/** Figures of the tabs; the header shows some of them too. */
export function useCounts() {
  const { picture } = useOperation();
  const { staffId } = useMe();
  const version = usePicture(() => picture.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(() => selectCounts(picture.state, staffId), [picture, version, staffId]);
}

const Label = styled(Figure)({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  '& b': { fontWeight: 600, color: 'var(--text)' },
});
