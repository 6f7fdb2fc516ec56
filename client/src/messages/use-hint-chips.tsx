import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlaced, roughly } from '../hints/hint-words.ts';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CopyIcon, HotspotIcon, MatchIcon, WarningIcon } from '../ui/Icons.tsx';
import type { ChipTone } from '../ui/MetaChip.tsx';
import type { ChipSize } from './fit-chips.ts';
import { TopicIcon } from './TopicIcon.tsx';
import { topicOf } from './topic.ts';

export interface RowChip extends ChipSize {
  readonly key: string;
  readonly icon?: ReactNode;
  readonly tone?: ChipTone;
  readonly title?: string;
}

const SILENT: readonly string[] = ['chatter', 'other'];

/** What a row says of a message beside source and 112: what it is about, what it reminds of. What weighs most stands first. */
export function useHintChips(message: Message): readonly RowChip[] {
  const { t } = useTranslation('hints');
  const format = useFormat();
  const [about, ...moreWords] = useAboutChips(message);
  const isUrgent = message.urgency === 'urgent';
  const { hints } = message;
  const number = usePicture((state) => state.broadcasts.get(hints?.descriptionIds[0] ?? '')?.number);
  const more = (hints?.descriptionIds.length ?? 0) - 1;
  // From the middle of a whole area a distance says nothing on a row.
  const metres = isPlaced(message) ? hints?.content?.hotspots[0]?.metres : undefined;
  const like = hints?.likeMessageIds.length ?? 0;
  const chips: (RowChip | undefined | false)[] = [
    isUrgent && about,
    number !== undefined && {
      ...{ key: 'fit', icon: <MatchIcon />, hasIcon: true },
      text: more > 0 ? t('chip.descriptions', { number, more }) : t('chip.description', { number }),
    },
    metres !== undefined && {
      ...{ key: 'hotspot', icon: <HotspotIcon />, hasIcon: true },
      title: t('chip.hotspot', { distance: format.distance(roughly(metres)) }),
      text: metres < 5 ? t('chip.here') : format.distance(roughly(metres)),
    },
    !isUrgent && about,
    like > 0 && { key: 'like', icon: <CopyIcon />, hasIcon: true, text: t('chip.like', { count: like }) },
    !message.placeFits && { key: 'outside', icon: <WarningIcon />, hasIcon: true, text: t('chip.outside') },
    ...moreWords,
  ];
  return chips.filter((chip) => chip !== undefined && chip !== false);
}

/** An urgent row tells the words that made it so, in red; another its kind, or its words while it is not assessed. */
function useAboutChips(message: Message): readonly RowChip[] {
  const { t } = useTranslation();
  const { urgency, hints } = message;
  const icon = <TopicIcon topic={topicOf(message)} />;
  const [kind] = hints?.kinds.filter((each) => !SILENT.includes(each)) ?? [];
  if (kind && urgency !== 'urgent') return [{ key: 'about', icon, hasIcon: true, text: t(`kind.${kind}`) }];
  const isUrgent = urgency === 'urgent';
  const words = message.content?.words.slice(0, isUrgent ? 1 : 2) ?? [];
  return words.map((text, index) => ({
    ...{ key: `word ${text}`, text, tone: isUrgent ? 'urgent' : 'plain', isBold: isUrgent },
    ...(index === 0 ? { icon, hasIcon: true } : {}),
  }));
}
