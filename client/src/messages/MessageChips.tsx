import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EarIcon, EyeIcon, ForwardIcon, PhoneIcon, QuestionIcon } from '../ui/Icons.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import { fitChips } from './fit-chips.ts';
import { useHintChips } from './use-hint-chips.tsx';

const sourceIcons = { self: EyeIcon, heard: EarIcon, forwarded: ForwardIcon, unknown: QuestionIcon } as const;

/** The facts that weigh, as many as fit in `room` px: what it is about, what it reminds of; always who saw it and whether 112 was called. */
export const MessageChips = memo(function MessageChips({ message, room }: { message: Message; room: number }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { source, called112 } = message;
  const SourceIcon = sourceIcons[source];
  const alarming = message.triage !== 'decided' && isUnphoned(message);
  const words = { source: t(`source.${source}`), called: common(`emergencyCall.${called112}`) };
  const { shown, bareSource } = fitChips(useHintChips(message), { ...words, room });
  return (
    <>
      {shown.map(({ key, icon, tone, title, text }) => (
        <MetaChip key={key} icon={icon} {...(tone ? { tone } : {})} {...(title ? { title } : {})}>
          {text}
        </MetaChip>
      ))}
      {bareSource ? (
        <MetaChip icon={<SourceIcon titleAccess={words.source} />} title={words.source}>
          {null}
        </MetaChip>
      ) : (
        <MetaChip icon={<SourceIcon />}>{words.source}</MetaChip>
      )}
      <MetaChip icon={<PhoneIcon />} tone={alarming && called112 === 'no' ? 'urgent' : 'line'}>
        {words.called}
      </MetaChip>
    </>
  );
});
