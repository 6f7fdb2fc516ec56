import type { AssessmentContent } from '@nachtwacht/shared/hints/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { TopicIcon } from '../messages/TopicIcon.tsx';
import { topicOf } from '../messages/topic.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { PhoneIcon, WarningIcon } from '../ui/Icons.tsx';
import { Hint } from './Hint.tsx';
import { quoted } from './hint-words.ts';

/** What the text is about, by which words. */
export function KindHint({ message }: { message: Message }) {
  const { t } = useTranslation('hints');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { hints } = message;
  if (!hints) return null;
  const icon = <TopicIcon topic={topicOf(message)} />;
  const given = hints.content?.kinds ?? [];
  if (hints.content && given.every(({ words }) => words.length === 0)) {
    return <Hint message={message} icon={icon} title={t('kind.unknown')} text={t('kind.unknownText')} why={[]} />;
  }
  const names = hints.kinds.map((kind) => common(`kind.${kind}`));
  const [last = '', ...first] = names.toReversed();
  const kinds = first.length > 0 ? t('kind.and', { first: first.toReversed().join(', '), last }) : last;
  const why = given.map(({ kind, score, words }) =>
    t(words.length > 0 ? 'kind.scoreWords' : 'kind.score', {
      ...{ kind: common(`kind.${kind}`), share: format.percent(score), words: quoted(words) },
    }),
  );
  const words = quoted(kindWords(given));
  return (
    <Hint
      message={message}
      icon={icon}
      title={t('kind.title', { kinds })}
      {...(words ? { text: t('kind.because', { words }) } : {})}
      why={why}
    />
  );
}

/** The words that gave the kinds, each once. */
export function kindWords(kinds: AssessmentContent['kinds']): readonly string[] {
  return [...new Set(kinds.flatMap(({ words }) => words))];
}

/** How urgent, by which words; and what was said of 112. */
export function UrgencyHint({ message }: { message: Message }) {
  const { t } = useTranslation('hints');
  const words = quoted(message.content?.words ?? []);
  const because = words && t('urgency.because', { words });
  const texts = {
    urgent: [because, message.called112 !== 'yes' && t('urgency.not112')],
    raised: [
      because,
      message.urgencyReasons.includes('112-called') && t('urgency.because112'),
      t('urgency.noEmergency'),
    ],
    normal: [t('urgency.nothing')],
  }[message.urgency];
  return (
    <>
      <Hint
        message={message}
        icon={<WarningIcon />}
        title={t(`urgency.${message.urgency}`)}
        text={texts.filter(Boolean).join(' ')}
        why={[]}
      />
      {message.called112 === 'yes' && <Hint message={message} icon={<PhoneIcon />} title={t('urgency.is112')} />}
    </>
  );
}
