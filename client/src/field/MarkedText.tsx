import { styled } from '@mui/material/styles';
import { toMarkedParts } from './marked-parts.ts';

const Marked = styled('p')({
  minHeight: 88,
  maxHeight: '30dvh',
  overflow: 'hidden',
  '&&': { padding: '0 16px 12px' },
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '& mark': {
    background: 'none',
    color: 'var(--urgent)',
    fontWeight: 700,
    textDecoration: 'underline',
    textDecorationThickness: 2,
    textUnderlineOffset: 4,
  },
});

/** Stands in for the box of the text, which marks nothing itself. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <Marked aria-hidden="true">
      {toMarkedParts(text, words).map(({ part, isWord }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        isWord ? <mark key={index}>{part}</mark> : part,
      )}
    </Marked>
  );
}
