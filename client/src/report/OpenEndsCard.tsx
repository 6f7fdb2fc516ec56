import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { Report } from '@nachtwacht/shared/report/report.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BroadcastIcon, CheckIcon, ClockIcon, DispatchIcon, FeedbackIcon } from '../ui/Icons.tsx';
import { Card, CardBody, Meta, OnScreenOnly } from './Layout.tsx';
import { usePlaceName } from './place-name.ts';

const List = styled('ul')({
  '& > li': {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    minHeight: 48,
    padding: '4px 16px',
    borderBottom: '1px solid var(--line)',
  },
  '& > li:last-child': { borderBottom: 0 },
  '& svg': { fontSize: 18, flex: 'none', color: 'var(--text-2)' },
  '& b': { display: 'block', fontWeight: 600 },
});
const SHOWN = 5;

type End = { readonly key: string; readonly icon: ReactNode; readonly title: string; readonly detail: string };

export function OpenEndsCard({ report: { openEnds } }: { report: Report }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { operationId } = useOperation();
  const whenAndWhere = useWhenAndWhere();
  const ends: readonly End[] = [
    ...openEnds.untreated.map((message) => ({
      ...{ key: message.id, icon: <ClockIcon />, detail: whenAndWhere(message) },
      title: t('todo.untreated', { number: message.number }),
    })),
    ...openEnds.owed.map((message) => ({
      ...{ key: message.id, icon: <FeedbackIcon />, detail: whenAndWhere(message) },
      title: t('todo.owed', { number: message.number }),
    })),
    ...openEnds.running.map(({ id, number, sentAt }) => ({
      ...{ key: id, icon: <DispatchIcon />, detail: t('todo.sent', { at: format.time(sentAt) }) },
      title: t('todo.running', { number }),
    })),
    ...openEnds.broadcasts.map(({ id, number, expiresAt }) => ({
      ...{ key: id, icon: <BroadcastIcon />, detail: t('todo.until', { at: format.time(expiresAt) }) },
      title: t('todo.broadcast', { number }),
    })),
  ];
  return (
    <Card>
      <header>
        <h2>{t('todo.title')}</h2>
        {ends.length > 0 && (
          <OnScreenOnly>
            <Button size="small" href={`/desk?${new URLSearchParams({ operation: operationId })}`}>
              {t('todo.desk')}
            </Button>
          </OnScreenOnly>
        )}
      </header>
      {ends.length === 0 && (
        <CardBody>
          <Meta>
            <CheckIcon />
            {t('todo.none')}
          </Meta>
        </CardBody>
      )}
      <List>
        {ends.slice(0, SHOWN).map(({ key, icon, title, detail }) => (
          <li key={key}>
            {icon}
            <span>
              <b>{title}</b>
              <Meta>{detail}</Meta>
            </span>
          </li>
        ))}
        {ends.length > SHOWN && (
          <li>
            <Meta>{t('todo.more', { count: ends.length - SHOWN })}</Meta>
          </li>
        )}
      </List>
    </Card>
  );
}

/** No words of the message: the report is printed and passed on. */
function useWhenAndWhere(): (message: Message) => string {
  const { t } = useTranslation('report');
  const format = useFormat();
  const placeName = usePlaceName();
  const { picture } = useOperation();
  return ({ groupId, receivedAt }) => {
    const group = picture.state.groups.get(groupId);
    const name = group?.content ? group.content.district || group.content.name : null;
    const where = placeName({ name, groupNumbers: group ? [group.number] : [] });
    return t('todo.message', { where, at: format.time(receivedAt) });
  };
}
