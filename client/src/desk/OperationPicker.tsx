import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useMe } from '../operation/hooks.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LanternIcon } from '../ui/Icons.tsx';

/** Somebody of several operations says first which one this desk is for. */
export function OperationPicker() {
  const { t } = useTranslation('desk');
  const { operations } = useMe();
  return (
    <EmptyState icon={<LanternIcon />} title={t('state.pick')} text={t('state.pickText')} fill>
      <List>
        {operations.map(({ id, name, status }) => (
          <li key={id}>
            <Button fullWidth size="large" href={`/desk?operation=${id}`}>
              {name} ({t(`state.operationStatus.${status}`)})
            </Button>
          </li>
        ))}
      </List>
    </EmptyState>
  );
}

const List = styled('ul')({ display: 'grid', gap: 8, marginTop: 16, minWidth: 320 });
