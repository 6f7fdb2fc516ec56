import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { toInertParts } from './inert-text.ts';

const Isolated = styled('bdi')({ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' });
const Named = styled('span')({
  padding: '0 3px',
  borderRadius: 3,
  boxShadow: 'inset 0 0 0 1px var(--control)',
  color: 'var(--text-2)',
  font: '500 .75em/1 var(--font)',
  unicodeBidi: 'isolate',
});

/** Text from outside: never HTML, isolated from the line around it, its invisible characters named. */
export function InertText({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <Isolated dir="auto">
      {toInertParts(text).map((part, index) =>
        'text' in part ? (
          part.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
          <Named key={index} title={t('inert.hidden', { code: part.code })}>
            {part.code}
          </Named>
        ),
      )}
    </Isolated>
  );
}
