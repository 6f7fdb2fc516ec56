import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionIcons } from '../ui/DecisionMark.tsx';
import { MergeIcon, QuestionIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';

const icons = { ...decisionIcons, question: QuestionIcon, join: MergeIcon } as const;
/** What decides nothing takes no hue of a decision. */
const hues = {
  dispatch: 'var(--dispatch)',
  feedback: 'var(--feedback)',
  question: 'var(--text-2)',
  join: 'var(--text-2)',
};

/** A form in the panel: the message above it, one button below. */
export function FormFrame({
  kind,
  title,
  note,
  about,
  send,
  sending,
  onSend,
  refusal,
  children,
}: {
  kind: keyof typeof hues;
  title: string;
  note: string;
  about: ReactNode;
  send: string;
  sending: boolean;
  onSend: () => void;
  refusal: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation('desk');
  const Icon = icons[kind];
  const form = useRef<HTMLElement>(null);
  // Some browsers answer with a promise, which an effect must not return.
  useEffect(() => {
    void form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <>
      <Body>
        {about}
        <Form ref={form} aria-label={title} style={{ borderTopColor: hues[kind] }}>
          <header>
            <Icon sx={{ fontSize: 20, color: hues[kind] }} />
            <h3>{title}</h3>
            <small>{note}</small>
          </header>
          {children}
        </Form>
      </Body>
      <Foot>
        {refusal}
        <Button
          variant="contained"
          size="large"
          color={kind === 'question' || kind === 'join' ? 'primary' : kind}
          fullWidth
          loading={sending}
          loadingPosition="start"
          onClick={onSend}
          startIcon={<Icon />}
          aria-keyshortcuts="Control+Enter"
        >
          {send} <KeyCap keys="Ctrl+Enter" />
        </Button>
        <Hints>
          <span style={{ marginLeft: 'auto' }}>
            <KeyCap keys="Escape" />
            {t('decide.back')}
          </span>
        </Hints>
      </Foot>
    </>
  );
}

export const Foot = styled('div')({
  flex: 'none',
  display: 'grid',
  gap: 8,
  padding: '12px 16px',
  borderTop: '1px solid var(--line)',
  background: 'var(--raised-surface)',
  '& .MuiButton-contained kbd': { background: 'transparent', borderColor: 'currentColor', color: 'inherit' },
});
export const Hints = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  fontSize: 12,
  lineHeight: '20px',
  color: 'var(--text-2)',
  '& > span, & > button': { display: 'flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' },
  '& > button': {
    font: 'inherit',
    color: 'inherit',
    padding: 0,
    border: 0,
    background: 'none',
    cursor: 'pointer',
    borderRadius: 4,
  },
  '& > button:hover': { color: 'var(--text)' },
  '& > button:disabled': { opacity: 0.5, cursor: 'default' },
});
const Body = styled('div')({ flex: 1, minHeight: 0, overflowY: 'auto', padding: '0 16px 16px' });
const Form = styled('section')({
  marginTop: 12,
  borderTop: '2px solid',
  display: 'grid',
  gap: 12,
  '& > header': { display: 'flex', alignItems: 'center', gap: 8, height: 44 },
  '& > header h3': { font: '600 16px/24px var(--font)' },
  '& > header small': { marginLeft: 'auto', fontSize: 12, color: 'var(--text-2)' },
});
