import { styled } from '@mui/material/styles';
import type { Urgency } from '@nachtwacht/shared/hints/urgency.ts';
import { InertText } from '../ui/InertText.tsx';
import { markWords } from './mark-words.ts';

const Text = styled('div')({
  fontSize: 18,
  lineHeight: '28px',
  letterSpacing: '-.005em',
  padding: '16px 0',
  overflowWrap: 'anywhere',
  '& mark': {
    background: 'none',
    color: 'inherit',
    textDecoration: 'underline 2px var(--raised)',
    textUnderlineOffset: 4,
  },
  '&[data-urgency="urgent"] mark': { textDecorationColor: 'var(--urgent)' },
});

/** The message itself, the words that raised its urgency underlined; what was typed is shown, never obeyed. */
export function MessageText({ text, words, urgency }: { text: string; words: readonly string[]; urgency: Urgency }) {
  return (
    <Text data-urgency={urgency} dir="auto">
      {markWords(text, words).map((part, index) =>
        part.marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
          <mark key={index}>
            <InertText text={part.text} />
          </mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
          <InertText key={index} text={part.text} />
        ),
      )}
    </Text>
  );
}
