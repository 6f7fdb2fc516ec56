import Button from '@mui/material/Button';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { WarningIcon } from '../ui/Icons.tsx';

type Fault = { id: string };

export class ErrorBoundary extends Component<{ children: ReactNode }, { fault: Fault | undefined }> {
  override state: { fault: Fault | undefined } = { fault: undefined };

  static getDerivedStateFromError() {
    return { fault: { id: newFaultId() } };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(`fault ${this.state.fault?.id ?? '?'}`, error, info.componentStack);
  }

  override render() {
    return this.state.fault ? <FaultPage id={this.state.fault.id} /> : this.props.children;
  }
}

function FaultPage({ id }: { id: string }) {
  const { t } = useTranslation('common', { useSuspense: false });
  return (
    <EmptyState
      icon={<WarningIcon />}
      title={t('fault.title')}
      text={t('fault.what')}
      detail={t('fault.id', { id })}
      fill
    >
      <Button variant="contained" onClick={() => location.reload()}>
        {t('action.reload')}
      </Button>
    </EmptyState>
  );
}

function newFaultId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
