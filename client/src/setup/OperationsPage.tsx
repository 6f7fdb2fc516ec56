import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { StaffMe } from '../operation/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LanternIcon, PlusIcon } from '../ui/Icons.tsx';
import { Card, Page, Work, WorkHead } from './Layout.tsx';
import { SetupHeader, StatusTag, toLinkProps } from './SetupHeader.tsx';
import { Scroll, Table } from './Table.tsx';

const order = ['live', 'draft', 'closed', 'destroyed'] as const;

export function OperationsPage({ me }: { me: StaffMe }) {
  const { t } = useTranslation('setup');
  const { operations } = me;
  const make = (
    <Button variant="contained" startIcon={<PlusIcon />} {...toLinkProps({ operation: 'new' })}>
      {operations.length === 0 ? t('operations.makeFirst') : t('operations.make')}
    </Button>
  );
  return (
    <Page>
      <SetupHeader me={me}>
        <b>{t('head.operations')}</b>
      </SetupHeader>
      <Work data-single>
        <WorkHead title={t('head.operations')} text={t('operations.subtitle')}>
          {operations.length > 0 && make}
        </WorkHead>
        <Card>
          {operations.length === 0 ? (
            <EmptyState icon={<LanternIcon />} title={t('operations.empty')} text={t('operations.emptyText')}>
              {make}
            </EmptyState>
          ) : (
            <Scroll tabIndex={0}>
              <Table>
                <thead>
                  <tr>
                    <th>{t('operations.name')}</th>
                    <th>{t('operations.status')}</th>
                    <th>{t('operations.kind')}</th>
                  </tr>
                </thead>
                <tbody>
                  {order.flatMap((status) =>
                    operations
                      .filter((each) => each.status === status)
                      .map(({ id, name, exercise }) => (
                        <tr key={id}>
                          <td>
                            <Button variant="text" {...toLinkProps({ operation: id })}>
                              {name || t('status.destroyed')}
                            </Button>
                          </td>
                          <td>
                            <StatusTag status={status} />
                          </td>
                          <td data-dim>{exercise ? t('operations.exercise') : t('operations.real')}</td>
                        </tr>
                      )),
                  )}
                </tbody>
              </Table>
            </Scroll>
          )}
        </Card>
      </Work>
    </Page>
  );
}
