import { styled } from '@mui/material/styles';
import { InertText } from '../ui/InertText.tsx';
import { AnswerBubble } from './AnswerBubble.tsx';

/** The words as they stand on the admin's phone: the phone's own bubble at the phone's own size. */
export function PhonePreview({ kind, text, at }: { kind: 'feedback' | 'question'; text: string; at: string }) {
  return (
    <Screen>
      <AnswerBubble kind={kind} at={at}>
        {text.trim() === '' ? '…' : <InertText text={text} />}
      </AnswerBubble>
    </Screen>
  );
}

const Screen = styled('div')({
  display: 'grid',
  width: 360,
  maxWidth: '100%',
  padding: '12px 16px',
  border: '1px solid var(--line)',
  borderRadius: 12,
  background: 'var(--surface)',
  fontSize: 17,
  lineHeight: '24px',
  letterSpacing: '-.011em',
});
