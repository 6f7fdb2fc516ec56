import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { PeopleIcon } from '../ui/Icons.tsx';
import { Hint } from './Hint.tsx';

/** What came of this group's earlier messages tonight, as it stood when this one came in; says nothing of a person. */
export function StandingHint({ message }: { message: Message }) {
  const { t } = useTranslation('hints');
  const standing = message.hints?.content?.standing;
  if (!standing || standing.sent === 0) return null;
  const { sent, undecided, ledToSomething } = standing;
  return (
    <Hint
      message={message}
      icon={<PeopleIcon />}
      title={t('standing.title', { count: sent })}
      text={t('standing.text', { count: ledToSomething })}
      why={[t('standing.counted'), ...(undecided > 0 ? [t('standing.undecided', { count: undecided })] : [])]}
    />
  );
}
