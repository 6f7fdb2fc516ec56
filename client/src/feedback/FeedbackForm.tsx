import { MAX_FEEDBACK_CHARACTERS } from '@nachtwacht/shared/feedback/events.ts';
import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CannedList, Label } from './CannedList.tsx';
import { GuardedText } from './GuardedText.tsx';
import type { Reasons } from './guard-remarks.ts';
import { PhonePreview } from './PhonePreview.tsx';
import type { FeedbackProposal } from './propose-feedback.ts';

export type FeedbackFormProps = {
  texts: readonly CannedText[];
  value: FeedbackProposal & { readonly reasons?: Reasons | undefined };
  onChange: (value: FeedbackProposal & { reasons: Reasons }) => void;
  proposed: { number: number | null; why: string } | null;
  tried: boolean;
  now: string;
  children: ReactNode;
};

/** A canned text by number, or words of one's own; below it what the admin reads. */
export function FeedbackForm({ texts, value, onChange, proposed, tried, now, children }: FeedbackFormProps) {
  const { t } = useTranslation('desk');
  const { text, cannedNumber, reasons = {} } = value;
  return (
    <>
      <CannedList
        label={t('feedback.canned')}
        texts={texts}
        chosen={cannedNumber}
        onChoose={(each) => onChange({ text: each.text, cannedNumber: each.number, reasons })}
        proposed={proposed}
      />
      <GuardedText
        label={t('feedback.text')}
        hint={t('feedback.textHint')}
        value={text}
        reasons={reasons}
        max={MAX_FEEDBACK_CHARACTERS}
        wrong={tried && text.trim() === '' ? t('feedback.textMissing') : null}
        tried={tried}
        onText={(next) => onChange({ text: next, cannedNumber: null, reasons })}
        onReasons={(next) => onChange({ text, cannedNumber, reasons: next })}
      />
      {children}
      <div>
        <Label>{t('feedback.preview')}</Label>
        <PhonePreview kind="feedback" text={text} at={now} />
      </div>
    </>
  );
}
