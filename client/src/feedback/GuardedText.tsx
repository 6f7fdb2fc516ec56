import TextField from '@mui/material/TextField';
import { openPlaceholders } from '@nachtwacht/shared/feedback/placeholders.ts';
import { useTranslation } from 'react-i18next';
import { GuardRemarks } from '../broadcasts/GuardRemarks.tsx';
import { isGuarded, type Reasons, remarksOn, withoutRemark } from './guard-remarks.ts';

type Props = {
  label: string;
  hint: string;
  value: string;
  reasons: Reasons;
  max: number;
  /** What is wrong with it besides length, blanks and the text guard; null when nothing is. */
  wrong: string | null;
  tried: boolean;
  autoFocus?: boolean;
  onText: (text: string) => void;
  onReasons: (reasons: Reasons) => void;
};

/** Words on their way to residents: says below itself why they cannot go yet. */
export function GuardedText(props: Props) {
  const { label, hint, value, reasons, max, wrong, tried, autoFocus = false, onText, onReasons } = props;
  const { t } = useTranslation('desk');
  const { t: talk } = useTranslation('conversation');
  const open = openPlaceholders(value);
  const remarks = remarksOn(value, reasons);
  const tooMany = value.length - max;
  const trouble =
    tooMany > 0
      ? t('feedback.tooLong', { count: tooMany })
      : open.length > 0
        ? talk('placeholder.left', { count: open.length, names: open.join(', ') })
        : (wrong ?? (tried && !isGuarded(remarks) ? talk('guard.first') : null));
  return (
    <div>
      <TextField
        fullWidth
        autoFocus={autoFocus}
        label={label}
        placeholder={hint}
        multiline
        minRows={3}
        maxRows={8}
        value={value}
        onChange={(event) => onText(event.target.value)}
        error={trouble !== null}
        helperText={trouble ?? t('feedback.characters', { count: value.length, max })}
      />
      <GuardRemarks
        remarks={remarks}
        disabled={false}
        onReason={(words, reason) => onReasons({ ...reasons, [words]: reason })}
        onReplace={(remark) => onText(withoutRemark(value, remark))}
      />
    </div>
  );
}

/** True when the words may go: not blank, not too long, nothing left open, every remark settled. */
export function mayGo(text: string, reasons: Reasons, max: number): boolean {
  const said = text.trim() !== '' && text.length <= max;
  return said && openPlaceholders(text).length === 0 && isGuarded(remarksOn(text, reasons));
}
