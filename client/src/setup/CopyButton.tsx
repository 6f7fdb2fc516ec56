import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckIcon, CopyIcon } from '../ui/Icons.tsx';

/** Says that it copied; where the browser forbids it, the text stands beside it to be selected. */
export function CopyButton({ text, label, name }: { text: string; label?: string; name?: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string>();
  const done = copied === text;
  const copy = async () => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(undefined),
    );
  };
  return (
    <Button
      startIcon={done ? <CheckIcon /> : <CopyIcon />}
      onClick={() => void copy()}
      {...(name ? { 'aria-label': name } : {})}
    >
      {done ? t('action.copied') : (label ?? t('action.copy'))}
    </Button>
  );
}
