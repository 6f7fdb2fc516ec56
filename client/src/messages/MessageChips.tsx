import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EarIcon, EyeIcon, ForwardIcon, PhoneIcon, QuestionIcon, WarningIcon } from '../ui/Icons.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import { TopicIcon } from './TopicIcon.tsx';
import { topicOf } from './topic.ts';

const sourceIcons = { self: EyeIcon, heard: EarIcon, forwarded: ForwardIcon, unknown: QuestionIcon } as const;

/** The facts that weigh: words that raised urgency, who saw it, whether 112 was called, a place that does not fit. */
export const MessageChips = memo(function MessageChips({
  message,
  maxWords = 2,
}: {
  message: Message;
  maxWords?: number;
}) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { urgency, source, called112, placeFits } = message;
  const words = message.content?.words ?? [];
  const SourceIcon = sourceIcons[source];
  const topic = topicOf(message);
  const alarming = message.triage !== 'decided' && isUnphoned(message);
  return (
    <>
      {words.slice(0, maxWords).map((word, index) => (
        <MetaChip
          key={word}
          tone={urgency === 'urgent' ? 'urgent' : 'plain'}
          {...(index === 0 ? { icon: <TopicIcon topic={topic} /> } : {})}
        >
          {word}
        </MetaChip>
      ))}
      <MetaChip icon={<SourceIcon />}>{t(`source.${source}`)}</MetaChip>
      <MetaChip icon={<PhoneIcon />} tone={alarming && called112 === 'no' ? 'urgent' : 'line'}>
        {common(`emergencyCall.${called112}`)}
      </MetaChip>
      {!placeFits && <MetaChip icon={<WarningIcon />}>{t('hints.placeTitle')}</MetaChip>}
    </>
  );
});
