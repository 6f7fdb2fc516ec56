import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckIcon, CloseIcon } from '../ui/Icons.tsx';
import type { CoverageProps } from './coverage-props.ts';
import { toGroupName } from './GroupPicker.tsx';
import { Heading, Small } from './layout.ts';

const SHOWN = 12;

const Reached = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  columnGap: 16,
  marginTop: 4,
  '& > li': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 24,
    font: '500 12px/20px var(--font)',
    '& > svg': { fontSize: 12, color: 'var(--text-2)', flex: 'none' },
    '& > span': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    '& > em': { fontStyle: 'normal', color: 'var(--text-2)' },
    '& > button': { position: 'absolute', right: -6, opacity: 0, background: 'var(--raised-surface)' },
    '&:hover > button, & > button:focus-visible': { opacity: 1 },
  },
});

/** Exactly which groups get it, each with its number of admins. */
export function ReachedGroups({ coverage, onLeaveOut, disabled }: CoverageProps) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const [all, setAll] = useState(false);
  const { reached, adminsReachable } = coverage;
  const shown = all ? reached : reached.slice(0, SHOWN);
  const title = {
    groups: t('common:count.groups', { count: reached.length }),
    admins: t('common:count.admins', { count: adminsReachable }),
  };
  return (
    <section style={{ marginTop: 16 }}>
      <Heading>{reached.length > 0 ? t('audience.reached', title) : t('audience.nobody')}</Heading>
      <Reached>
        {shown.map(({ group, admins }) => (
          <li key={group.id}>
            <CheckIcon />
            <span>{toGroupName(group)}</span>
            <em>{admins.length}</em>
            <IconButton
              size="small"
              sx={{ width: 24, height: 24, fontSize: 14 }}
              disabled={disabled}
              aria-label={t('audience.leaveOut', { group: toGroupName(group) })}
              onClick={() => onLeaveOut(group.id)}
            >
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </Reached>
      {shown.length < reached.length && (
        <Button size="small" variant="text" sx={{ mt: 0.5 }} onClick={() => setAll(true)}>
          {t('audience.more', { count: reached.length })}
        </Button>
      )}
      {reached.length > 0 && <Small style={{ marginTop: 2 }}>{t('audience.adminsEach')}</Small>}
    </section>
  );
}
