import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';

type Props = {
  message: Message;
  icon: ReactNode;
  title: string;
  text?: string;
  action?: ReactNode;
  /** All that gave it, shown on demand with the version of the word list; absent where nothing was weighed. */
  why?: readonly string[];
  children?: ReactNode;
};

/** One thing that was noticed: what, by which words, distances and minutes, and on demand everything that gave it. */
export function Hint({ message, icon, title, text, action, why, children }: Props) {
  const { t } = useTranslation('hints');
  const [open, setOpen] = useState(false);
  const id = useId();
  const explains = why !== undefined && (why.length > 0 || message.hints !== null);
  return (
    <Line>
      {icon}
      <div>
        <b>
          <InertText text={title} />
        </b>
        {text && (
          <p>
            <InertText text={text} />
          </p>
        )}
        {children}
        {open && why && <Why id={id} lines={why} message={message} />}
      </div>
      <Acts>
        {action}
        {explains && (
          <Button
            size="small"
            variant="text"
            sx={{ color: 'var(--text-2)', fontWeight: 500 }}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={t('whyOf', { title })}
            onClick={() => setOpen(!open)}
          >
            {t('why')}
          </Button>
        )}
      </Acts>
    </Line>
  );
}

function Why({ id, lines, message }: { id: string; lines: readonly string[]; message: Message }) {
  const { t } = useTranslation('hints');
  const format = useFormat();
  const { hints } = message;
  const assessed = hints && t('assessed', { time: format.timeWithSeconds(hints.at), version: hints.version });
  return (
    <Reasons id={id}>
      {[...lines, ...(assessed ? [assessed] : [])].map((line) => (
        <li key={line}>
          <InertText text={line} />
        </li>
      ))}
    </Reasons>
  );
}

const Line = styled('div')({
  display: 'grid',
  gridTemplateColumns: '24px minmax(0, 1fr) auto',
  columnGap: 12,
  padding: '7px 0',
  borderTop: '1px solid var(--line)',
  alignItems: 'start',
  '& > svg': { fontSize: 16, marginTop: 2, color: 'var(--text-2)' },
  '& b': { display: 'block', fontWeight: 600, overflowWrap: 'anywhere' },
  '& p': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)', overflowWrap: 'anywhere' },
});
const Acts = styled('div')({ display: 'grid', justifyItems: 'end', gap: 4 });
const Reasons = styled('ul')({
  margin: '4px 0 2px',
  paddingLeft: '12px !important',
  borderLeft: '2px solid var(--line)',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  overflowWrap: 'anywhere',
  '& li + li': { marginTop: 2 },
});
