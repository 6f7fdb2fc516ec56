import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import {
  EarIcon,
  EditIcon,
  EyeIcon,
  ForwardIcon,
  MergeIcon,
  PeopleIcon,
  PhoneIcon,
  QuestionIcon,
  VanIcon,
} from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';
import { CardPhotos } from './CardPhotos.tsx';
import { kindTitle, kindWord } from './card-words.ts';

const Chips = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 4, marginTop: 8, '& > *': { maxWidth: '100%' } });
const Cut = styled('span')({ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' });
const sourceIcons = { self: EyeIcon, heard: EarIcon, forwarded: ForwardIcon, unknown: QuestionIcon } as const;
const calledOrder = ['no', 'unknown', 'yes'] as const;

/** What is known beside the summary: kind, who saw it, 112, photos; unit and GMS number once they are there. */
export function CardChips({ dispatch, messages }: { dispatch: Dispatch; messages: readonly Message[] }) {
  const { t, i18n } = useTranslation('board');
  const { t: common } = useTranslation();
  const { unit = '', reference = '' } = dispatch.content ?? {};
  const corroborated = messages.some(({ hints }) => hints?.corroborated);
  const sources = [...new Set(messages.map(({ source }) => source))];
  const called = calledOrder.find((answer) => messages.some(({ called112 }) => called112 === answer));
  const alarming = called === 'no' && messages.some(({ urgency }) => urgency === 'urgent');
  const byDesk = dispatch.course.at(-1)?.byDesk === true;
  const early = dispatch.step === 'sent' || dispatch.step === 'accepted';
  return (
    <Chips>
      {unit !== '' && (
        <MetaChip tone="line" icon={<VanIcon />}>
          <InertText text={unit} />
        </MetaChip>
      )}
      <MetaChip title={kindTitle(dispatch.kind)}>
        <Cut>{kindWord(dispatch.kind, i18n.language)}</Cut>
      </MetaChip>
      {early && corroborated && <MetaChip icon={<PeopleIcon />}>{t('card.corroborated')}</MetaChip>}
      {early &&
        sources.map((source) => {
          const Icon = sourceIcons[source];
          return (
            <MetaChip key={source} icon={<Icon />}>
              {t(`source.${source}`)}
            </MetaChip>
          );
        })}
      {early && called && (
        <MetaChip icon={<PhoneIcon />} tone={alarming ? 'urgent' : 'line'}>
          {common(`emergencyCall.${called}`)}
        </MetaChip>
      )}
      {messages.length > 1 && <MetaChip icon={<MergeIcon />}>{t('card.joined', { count: messages.length })}</MetaChip>}
      <CardPhotos messages={messages} />
      {dispatch.step !== 'sent' && dispatch.step !== 'accepted' && reference !== '' && (
        <MetaChip tone="line">{t('gms.chip', { reference })}</MetaChip>
      )}
      {byDesk && <MetaChip icon={<PhoneIcon />}>{t('card.byDesk')}</MetaChip>}
      {dispatch.corrected && <MetaChip icon={<EditIcon />}>{t('card.corrected')}</MetaChip>}
    </Chips>
  );
}
