import { styled } from '@mui/material/styles';
import { type ClipboardEvent, type RefObject, useId, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import type { ComposerPhotos } from './composer-photos.ts';
import type { Draft } from './draft.ts';
import { MarkedText } from './MarkedText.tsx';
import { Meta } from './Page.tsx';
import { PasteButton } from './PasteButton.tsx';
import { usePaste } from './use-paste.ts';

const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  minHeight: 48,
  paddingLeft: 16,
  '& label': { fontSize: rem(15), lineHeight: rem(20), fontWeight: 600 },
});
const Text = styled('textarea')({
  display: 'block',
  width: '100%',
  minHeight: 88,
  maxHeight: '45dvh',
  padding: '0 16px 12px',
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  letterSpacing: 'inherit',
  resize: 'none',
  outline: 'none',
  '&:focus-visible': { outline: 'none' },
  '&::placeholder': { color: 'var(--text-3)', opacity: 1 },
});

type Props = {
  draft: Draft;
  photos: ComposerPhotos;
  textRef: RefObject<HTMLTextAreaElement | null>;
  marked: readonly string[] | null;
  onChange: (changes: Partial<Draft>) => void;
};

/** Where the text of a message is typed or pasted; a pasted photo joins the photos. */
export function TextPart({ draft, photos, textRef, marked, onChange }: Props) {
  const { t } = useTranslation('field');
  const textId = useId();
  const { blocked, paste } = usePaste(draft.text, (text) => onChange({ text }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => fitHeight(textRef.current), [draft.text, textRef]);

  const takeFiles = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return;
    event.preventDefault();
    photos.add(files);
  };

  return (
    <div>
      <Bar>
        <label htmlFor={textId}>{t('composer.what')}</label>
        <PasteButton onPaste={paste} />
      </Bar>
      {blocked && (
        <Meta role="status" sx={{ padding: '0 16px 8px' }}>
          {t('composer.pasteBlocked')}
        </Meta>
      )}
      {marked && <MarkedText text={draft.text} words={marked} />}
      <Text
        hidden={marked !== null}
        id={textId}
        ref={textRef}
        value={draft.text}
        placeholder={t('composer.placeholder')}
        onChange={(event) => onChange({ text: event.target.value })}
        onPaste={takeFiles}
      />
    </div>
  );
}

function fitHeight(text: HTMLTextAreaElement | null) {
  if (!text) return;
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight}px`;
}
