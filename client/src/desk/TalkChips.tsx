import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { selectQuestionState } from '@nachtwacht/shared/messages/question-state.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChipSize } from '../messages/fit-chips.ts';
import { ChatIcon, MergeIcon, QuestionIcon } from '../ui/Icons.tsx';
import { type ChipTone, MetaChip } from '../ui/MetaChip.tsx';

type TalkChip = ChipSize & { readonly icon: ReactNode; readonly tone: ChipTone; readonly title?: string };

/** How the conversation stands, and the incident: what a row says before all hints. */
export function useTalkChips(message: Message, incidentNumber: number | null): readonly TalkChip[] {
  const { t } = useTranslation('conversation');
  const state = selectQuestionState(message);
  const chips: TalkChip[] = [];
  if (state === 'asked') {
    chips.push({ text: t('state.asked'), hasIcon: true, icon: <QuestionIcon />, tone: 'line' });
  }
  if (state === 'answered') {
    const added = message.thread.at(-1)?.questionId === null;
    const text = t(added ? 'state.added' : 'state.answered');
    chips.push({ text, hasIcon: true, isBold: true, icon: <ChatIcon />, tone: 'new' });
  }
  if (incidentNumber !== null) {
    const title = t('incident.chipTitle', { number: incidentNumber });
    const text = t('incident.chip', { number: incidentNumber });
    chips.push({ text, hasIcon: true, icon: <MergeIcon />, tone: 'line', title });
  }
  return chips;
}

export function TalkChips({ chips }: { chips: readonly TalkChip[] }) {
  return chips.map(({ text, icon, tone, title }) => (
    <MetaChip key={text} icon={icon} tone={tone} {...(title ? { title } : {})}>
      {text}
    </MetaChip>
  ));
}
