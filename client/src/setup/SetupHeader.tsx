import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { OperationStatus } from '@nachtwacht/shared/operation/operation-events.ts';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../app/session.ts';
import type { StaffMe } from '../operation/me.ts';
import { Banner } from '../ui/Banner.tsx';
import { EditIcon, LanternIcon, LockIcon, PlayIcon } from '../ui/Icons.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { PersonBadge } from '../ui/PersonBadge.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { goTo, toHref } from './address.ts';
import { Tag } from './Layout.tsx';

const Bar = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  flex: 'none',
  height: 56,
  padding: '0 24px',
  background: 'var(--surface)',
  borderBottom: '1px solid var(--line)',
  whiteSpace: 'nowrap',
  '& > .brand': {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    fontWeight: 700,
    fontSize: 15,
    letterSpacing: '-.02em',
    color: 'var(--text)',
    textDecoration: 'none',
    '& > svg': { fontSize: 24 },
  },
  '& > i': { width: 1, height: 24, background: 'var(--line)' },
  '& > .space': { flex: 1 },
});

/** A link within set-up: no page load, but opens in a new tab like any link. */
export function toLinkProps(address: Parameters<typeof goTo>[0]) {
  return {
    href: toHref(address),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      goTo(address);
    },
  };
}

export function SetupHeader({ me, children }: { me: StaffMe; children?: ReactNode }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  return (
    <>
      <Bar>
        <a className="brand" {...toLinkProps({ operation: null })} title={t('head.allOperations')}>
          <LanternIcon />
          {common('product')}
        </a>
        <i />
        {children}
        <span className="space" />
        <Button variant="text" size="small" href="/sign-in?password=new">
          {t('head.password')}
        </Button>
        <Button variant="text" size="small" onClick={() => void signOut()}>
          {common('action.signOut')}
        </Button>
        <ThemeSwitch />
        <LanguageSwitch />
        <span>
          {me.name}, {common('role.coordinator')}
        </span>
        <PersonBadge name={me.name} />
      </Bar>
      {!me.hasPassword && (
        <Banner kind="attention" text={t('head.noPassword')}>
          <Button size="small" href="/sign-in?password=new">
            {t('head.password')}
          </Button>
        </Banner>
      )}
    </>
  );
}

const marks = { draft: EditIcon, live: PlayIcon, closed: LockIcon, destroyed: LockIcon } as const;

export function StatusTag({ status }: { status: OperationStatus }) {
  const { t } = useTranslation('setup');
  const Mark = marks[status];
  return (
    <Tag data-strong={status === 'live' || undefined}>
      <Mark />
      {t(`status.${status}`)}
    </Tag>
  );
}
