import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { ChevronDownIcon } from '../ui/Icons.tsx';
import { Choice } from './Choice.tsx';
import type { Draft } from './draft.ts';
import { MAX_REPORTER_REF, warnOfReporterRef } from './reporter-ref.ts';
import { toClock, toLastInstant } from './seen-time.ts';
import { TextBox } from './TextBox.tsx';

const Fold = styled('details')({
  borderTop: '1px solid var(--line)',
  // What `details` puts around its content passes no box-sizing on.
  '& > :not(summary)': { boxSizing: 'border-box' },
  '& > summary': {
    display: 'flex',
    alignItems: 'center',
    minHeight: 48,
    padding: '4px 16px',
    fontSize: rem(15),
    lineHeight: rem(20),
    fontWeight: 600,
    color: 'var(--text-2)',
    cursor: 'pointer',
    listStyle: 'none',
    '& > span': { flex: 1 },
    '& > svg': { fontSize: 20 },
    '&::-webkit-details-marker': { display: 'none' },
    '&:focus-visible': { outlineOffset: -4 },
  },
  '&[open] > summary > svg': { transform: 'rotate(180deg)' },
});
const Inside = styled('div')({ padding: '12px 16px 16px', borderTop: '1px solid var(--line)' });
const Clock = styled('div')({ marginTop: 8 });

type Props = { draft: Draft; onChange: (changes: Partial<Draft>) => void };

/** What helps and is seldom known: when it was, and a handle by which the admin knows who told it. */
export function MoreDetails({ draft: { seen, reporterRef }, onChange }: Props) {
  const { t } = useTranslation('field');
  const value = seen === null || seen === 'just' ? seen : 'chosen';
  const isFilled = seen !== null || reporterRef !== '';
  const [open, setOpen] = useState(isFilled);
  const warning = warnOfReporterRef(reporterRef);
  return (
    <Fold open={open || isFilled} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{t('more.title')}</span>
        <ChevronDownIcon />
      </summary>
      <Choice
        question={t('more.when')}
        value={value}
        onChange={(next) => onChange({ seen: next === 'chosen' ? new Date().toISOString() : next })}
        options={[
          { value: 'just', label: t('more.just') },
          { value: 'chosen', label: t('more.chosen') },
        ]}
      >
        {value === 'chosen' && (
          <Clock>
            <TextBox
              type="time"
              label={t('more.time')}
              value={seen ? toClock(seen) : ''}
              onChange={(clock) => {
                const at = toLastInstant(clock, Date.now());
                if (at) onChange({ seen: at });
              }}
            />
          </Clock>
        )}
      </Choice>
      <Inside>
        <TextBox
          label={t('more.reporter')}
          placeholder={t('more.reporterExample')}
          value={reporterRef}
          onChange={(ref) => onChange({ reporterRef: ref.slice(0, MAX_REPORTER_REF) })}
          wrong={warning !== null}
          help={t(warning ? `more.looksLike.${warning}` : 'more.reporterText')}
        />
      </Inside>
    </Fold>
  );
}
