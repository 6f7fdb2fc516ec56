import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextBox } from './TextBox.tsx';

const TOKEN = /[\w-]{20,200}$/;

/** An app on the home screen of an iPhone knows nothing of Safari: the link has to come in by hand. */
export function PasteInvitation() {
  const { t } = useTranslation('field');
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const token = TOKEN.exec(link.trim())?.[0];
    if (token) location.assign(`/join#${token}`);
    else setWrong(true);
  };
  return (
    <form onSubmit={open} style={{ display: 'grid', gap: 12 }}>
      <TextBox
        label={t('signedOut.paste')}
        value={link}
        onChange={setLink}
        wrong={wrong}
        help={wrong ? t('signedOut.pasteWrong') : undefined}
        inputMode="url"
        autoComplete="off"
      />
      <Button type="submit" variant="contained" size="large">
        {t('signedOut.open')}
      </Button>
    </form>
  );
}
