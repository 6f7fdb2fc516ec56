import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { Meta } from './Page.tsx';
import { Tick } from './Tick.tsx';

type Props = {
  inputRef: RefObject<HTMLInputElement | null>;
  agreed: boolean;
  problem: string | undefined;
  onChange: (agreed: boolean) => void;
};

/** The tick without which nobody joins, and why it did not go. */
export function JoinAgreement({ inputRef, agreed, problem, onChange }: Props) {
  const { t } = useTranslation('join');
  return (
    <>
      {problem && (
        <Meta role="alert" sx={{ color: 'var(--text)', fontSize: rem(15), lineHeight: rem(20), fontWeight: 600 }}>
          {problem}
        </Meta>
      )}
      <Tick>
        <input
          ref={inputRef}
          type="checkbox"
          checked={agreed}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{t('tick')}</span>
      </Tick>
    </>
  );
}
