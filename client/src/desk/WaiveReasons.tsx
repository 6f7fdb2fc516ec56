import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { type WaiveReason, waiveReason } from '@nachtwacht/shared/feedback/events.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';

type Props = { onWaive: (reason: WaiveReason, text: string) => void; onBack: () => void };

/** Why nobody is answered; one number is enough, "andere reden" asks for words. */
export function WaiveReasons({ onWaive, onBack }: Props) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState<string | null>(null);
  const choose = (reason: WaiveReason) => {
    if (reason === 'other') setText('');
    else onWaive(reason, '');
  };
  const sendOther = () => {
    if (text?.trim()) onWaive('other', text);
  };
  return (
    <HotkeyScope>
      <Keys onChoose={choose} onSend={sendOther} onBack={onBack} />
      <b>{t('feedback.waive.title')}</b>
      <Reasons role="group" aria-label={t('feedback.waive.title')}>
        {waiveReason.options.map((reason, index) => (
          <Button
            key={reason}
            size="small"
            startIcon={<KeyCap keys={String(index + 1)} />}
            aria-pressed={reason === 'other' && text !== null}
            onClick={() => choose(reason)}
          >
            {t(`feedback.waive.reasons.${reason}`)}
          </Button>
        ))}
      </Reasons>
      {text !== null && (
        <Other>
          <TextField
            autoFocus
            label={t('feedback.waive.text')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          <Button variant="contained" disabled={text.trim() === ''} onClick={sendOther}>
            {t('feedback.waive.send')} <KeyCap keys="Ctrl+Enter" />
          </Button>
        </Other>
      )}
    </HotkeyScope>
  );
}

type KeyProps = { onChoose: (reason: WaiveReason) => void; onSend: () => void; onBack: () => void };

function Keys({ onChoose, onSend, onBack }: KeyProps) {
  const { t } = useTranslation('desk');
  useHotkeys([
    ...waiveReason.options.map((reason, index) => ({
      key: String(index + 1),
      label: t(`feedback.waive.reasons.${reason}`),
      run: () => onChoose(reason),
    })),
    { key: 'Ctrl+Enter', label: t('keys.send'), run: onSend, whileTyping: true },
    { key: 'Escape', label: t('keys.back'), run: onBack, whileTyping: true },
  ]);
  return null;
}

const Reasons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 });
const Other = styled('div')({ display: 'grid', gridTemplateColumns: '1fr auto', gap: 8, alignItems: 'end' });
