import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useMe } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { ChevronRightIcon, LanternIcon, PrintIcon } from '../ui/Icons.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';

const Bar = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  height: 56,
  padding: '0 24px',
  background: 'var(--surface)',
  borderBottom: '1px solid var(--line)',
  whiteSpace: 'nowrap',
  '& .brand': { display: 'flex', alignItems: 'center', gap: 10, fontWeight: 700, letterSpacing: '-.02em' },
  '& .brand > svg': { fontSize: 24 },
  '& a': { color: 'inherit', textDecoration: 'none' },
  '& > i': { width: 1, height: 24, background: 'var(--line)' },
  '& > .space': { flex: 1 },
  '& > svg': { color: 'var(--text-3)' },
});

export function ReportBar() {
  const { t } = useTranslation('report');
  const { t: common } = useTranslation();
  const { role } = useMe();
  const { operationId } = useOperation();
  return (
    <Bar>
      <a className="brand" href="/">
        <LanternIcon />
        {common('product')}
      </a>
      <i />
      {role === 'coordinator' && (
        <>
          <a href={`/setup?${new URLSearchParams({ operation: operationId, step: 'course' })}`}>{t('operations')}</a>
          <ChevronRightIcon />
        </>
      )}
      <b>{t('title')}</b>
      <span className="space" />
      <ThemeSwitch />
      <LanguageSwitch />
      <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </Bar>
  );
}
