import { styled } from '@mui/material/styles';
import type { Report } from '@nachtwacht/shared/report/report.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { ShareBar } from './BarList.tsx';
import { Card, CardBody, Meta } from './Layout.tsx';

/** What to expect of a night; far more urgent ones would mean that the hints are wrong. */
const expected = { urgent: 0.05, raised: 0.15, normal: 0.8 } as const;
const urgencies = ['urgent', 'raised', 'normal'] as const;

const Line = styled('li')({
  display: 'grid',
  gridTemplateColumns: '20px 88px minmax(0, 1fr) 88px',
  gap: '2px 8px',
  alignItems: 'center',
  '& > b': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
  '& > :last-child': { gridColumn: '3 / -1' },
});
const List = styled('ul')({ display: 'grid', gap: 12 });

export function UrgencyShare({ messages }: { messages: Report['messages'] }) {
  const { t } = useTranslation('report');
  const { t: common } = useTranslation();
  const format = useFormat();
  const shareOf = (urgency: (typeof urgencies)[number]) => messages[urgency] / Math.max(1, messages.total);
  return (
    <Card>
      <header>
        <h2>{t('share.title')}</h2>
        <Meta>{common('count.messages', { count: messages.total })}</Meta>
      </header>
      <CardBody>
        <List>
          {urgencies.map((urgency) => (
            <Line key={urgency}>
              <UrgencyMark urgency={urgency} size={18} />
              <span>{common(`urgency.${urgency}`)}</span>
              <ShareBar share={shareOf(urgency)} track />
              <b>
                {format.number(messages[urgency])} · {format.percent(shareOf(urgency))}
              </b>
              <Meta>
                {t(urgency === 'normal' ? 'share.expectedRest' : 'share.expected', {
                  share: format.percent(expected[urgency]),
                })}
              </Meta>
            </Line>
          ))}
        </List>
      </CardBody>
    </Card>
  );
}
