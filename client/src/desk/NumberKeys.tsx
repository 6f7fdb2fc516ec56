import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createNumberPicker } from '../feedback/number-picker.ts';
import { useHotkeys } from '../ui/HotkeyScope.tsx';

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A standing text by its number of one or two digits. */
export function NumberKeys({
  has,
  onNumber,
}: {
  has: (number: number) => boolean;
  onNumber: (number: number) => void;
}) {
  const { t } = useTranslation('desk');
  const [pick] = useState(() => createNumberPicker());
  useHotkeys(
    digits.map((digit) => ({
      key: String(digit),
      label: t('keys.canned'),
      run: () => {
        const number = pick(digit, has);
        if (number !== null) onNumber(number);
      },
    })),
  );
  return null;
}
