import { styled } from '@mui/material/styles';
import type { Urgency } from '@nachtwacht/shared/hints/urgency.ts';
import { InertText } from '../ui/InertText.tsx';
import { markText } from './mark-words.ts';

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
  '& mark[data-mark="kind"]': { textDecoration: 'underline 1px dotted var(--text-2)' },
});

type Props = {
  text: string;
  /** The words that raised its urgency. */
  words: readonly string[];
  /** The words that gave its kind: underlined too, but quietly. */
  kindWords?: readonly string[];
  urgency: Urgency;
};

/** The message itself, the words that weighed underlined; what was typed is shown, never obeyed. */
export function MessageText({ text, words, kindWords = [], urgency }: Props) {
  return (
    <Text data-urgency={urgency} dir="auto">
      {markText(text, words, kindWords).map((part, index) =>
        part.mark ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
          <mark key={index} data-mark={part.mark}>
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
