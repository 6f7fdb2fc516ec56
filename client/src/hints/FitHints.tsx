import type { AssessmentContent } from '@nachtwacht/shared/hints/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { MatchIcon } from '../ui/Icons.tsx';
import { Hint } from './Hint.tsx';
import { inOneLine, useReasonWords } from './hint-words.ts';

type Fit = AssessmentContent['fits'][number];

/** The descriptions that this may be about. */
export function FitHints({ message }: { message: Message }) {
  return message.hints?.content?.fits.map((fit) => <FitHint key={fit.descriptionId} message={message} fit={fit} />);
}

function FitHint({ message, fit }: { message: Message; fit: Fit }) {
  const { t } = useTranslation('hints');
  const words = useReasonWords();
  const inBrief = useReasonWords({ brief: true });
  const format = useFormat();
  const description = usePicture((state) => state.broadcasts.get(fit.descriptionId));
  if (!description) return null;
  const { number, content, sentAt, status } = description;
  const title = t('fit.title', { number });
  const place = content?.description?.lastSeen;
  const seen = place ? t('fit.lastSeen', { place }) : sentAt && t('fit.sent', { time: format.time(sentAt) });
  const looks = fit.reasons.filter(({ kind }) => kind !== 'reach').map(inBrief);
  const reach = fit.reasons.filter(({ kind }) => kind === 'reach').map(words);
  return (
    <Hint
      message={message}
      icon={<MatchIcon />}
      title={title}
      text={inOneLine([...looks, seen, ...reach, status === 'ended' && t('fit.ended')])}
      why={[
        ...(content ? [inOneLine([`${number}: ${content.title}`])] : []),
        ...fit.reasons.map((reason) => inOneLine([words(reason)])),
        t('fit.share', { share: format.percent(fit.score) }),
      ]}
    />
  );
}
