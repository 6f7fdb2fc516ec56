import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { FieldView } from '@nachtwacht/shared/wire/field.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { largeText } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { MoonIcon } from '../ui/Icons.tsx';
import { Heading, Meta } from './Page.tsx';
import { Pill } from './Pill.tsx';
import { toNextInstant } from './seen-time.ts';
import { TextBox } from './TextBox.tsx';
import { useTell } from './use-tell.ts';

const Hours = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });
const Until = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  gap: 8,
  alignItems: 'end',
  [largeText]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const HOUR_MS = 3_600_000;

/** "Ik ben weg tot …": one tap for an hour or two, a time for the rest. */
export function AwayPart({ view: { admin, operation } }: { view: FieldView }) {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const { tell, busy, problem } = useTell();
  const [clock, setClock] = useState('');
  const { awayUntil } = admin;
  const isAway = awayUntil !== null && Date.parse(awayUntil) > Date.now();
  const leave = (until: string | null) => void tell('admin.setAway', { until });
  const chosen = toNextInstant(clock, Date.now());
  return (
    <section>
      <Heading as="h3">{t('away.title')}</Heading>
      <p role="status">{isAway ? t('away.is', { time: format.time(awayUntil) }) : t('away.text')}</p>
      {isAway ? (
        <Button variant="contained" size="large" disabled={busy} onClick={() => leave(null)}>
          {t('away.back')}
        </Button>
      ) : (
        <>
          <Hours>
            {[1, 2].map((count) => (
              <Pill
                key={count}
                disabled={busy}
                onClick={() => leave(new Date(Date.now() + count * HOUR_MS).toISOString())}
              >
                {t('away.hours', { count })}
              </Pill>
            ))}
            {Date.parse(operation.endsAt) > Date.now() && (
              <Pill disabled={busy} startIcon={<MoonIcon />} onClick={() => leave(operation.endsAt)}>
                {t('away.end')}
              </Pill>
            )}
          </Hours>
          <Until>
            <TextBox type="time" label={t('away.until')} value={clock} onChange={setClock} />
            <Button size="large" disabled={busy || !chosen} onClick={() => leave(chosen)}>
              {t('away.set')}
            </Button>
          </Until>
        </>
      )}
      {problem && <Meta role="alert">{problem}</Meta>}
    </section>
  );
}
