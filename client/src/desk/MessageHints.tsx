import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CrosshairIcon, PhoneIcon, WarningIcon } from '../ui/Icons.tsx';
import { Section } from './Section.tsx';

/** What the machine noticed, with the words that gave it. It decides nothing. */
export function MessageHints({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  return (
    <Section title={t('hints.title')} note={t('hints.note')}>
      <UrgencyHint message={message} />
      {message.called112 === 'yes' && (
        <Hint icon={<PhoneIcon />} title={t('hints.is112')}>
          {null}
        </Hint>
      )}
      {!message.placeFits && (
        <Hint icon={<WarningIcon />} title={t('hints.placeTitle')}>
          {t('hints.placeText')}
        </Hint>
      )}
      {message.placeKind === 'none' && (
        <Hint icon={<CrosshairIcon />} title={t('hints.noPlaceTitle')}>
          {t('hints.noPlaceText')}
        </Hint>
      )}
    </Section>
  );
}

function UrgencyHint({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const words = (message.content?.words ?? []).map((word) => `“${word}”`).join(', ');
  const title = t(`hints.${message.urgency}Title`);
  const texts = {
    urgent: [words && t('hints.because', { words }), message.called112 !== 'yes' && t('hints.not112')],
    raised: [
      words && t('hints.because', { words }),
      message.urgencyReasons.includes('112-called') && t('hints.because112'),
      t('hints.noEmergencyWord'),
    ],
    normal: [t('hints.normalText')],
  }[message.urgency];
  return (
    <Hint icon={<WarningIcon />} title={title}>
      {texts.filter(Boolean).join(' ')}
    </Hint>
  );
}

function Hint({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <Line>
      {icon}
      <div>
        <b>{title}</b>
        {children && <p>{children}</p>}
      </div>
    </Line>
  );
}

const Line = styled('div')({
  display: 'grid',
  gridTemplateColumns: '24px 1fr auto',
  columnGap: 12,
  padding: '7px 0',
  borderTop: '1px solid var(--line)',
  alignItems: 'start',
  '& > svg': { fontSize: 16, marginTop: 2, color: 'var(--text-2)' },
  '& b': { display: 'block', fontWeight: 600 },
  '& p': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
