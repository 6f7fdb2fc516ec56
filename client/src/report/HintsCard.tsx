import { styled } from '@mui/material/styles';
import { type Followed, type HintsFollowed, NEAR_METRES } from '@nachtwacht/shared/report/hints-followed.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ShareBar } from './BarList.tsx';
import { Card, CardBody, Meta } from './Layout.tsx';

const shown = ['urgency', 'kind', 'place', 'likeness', 'description'] as const;

const Columns = styled('dl')({
  display: 'grid',
  gap: '16px 24px',
  gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
  '& dt': { display: 'flex', justifyContent: 'space-between', gap: 8, fontWeight: 500, marginBottom: 6 },
  '& dt > b': { fontWeight: 600, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  '& dd': { display: 'grid', gap: 4 },
});

export function HintsCard({ hints }: { hints: HintsFollowed }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (
    <Card>
      <header>
        <h2>{t('hints.title')}</h2>
      </header>
      <CardBody>
        <Columns>
          {shown.map((name) => (
            <OneHint
              key={name}
              label={t(`hints.${name}`)}
              how={t(`hints.${name}How`, { distance: format.distance(NEAR_METRES) })}
              hint={hints[name]}
            />
          ))}
        </Columns>
        <Meta>{t('hints.note')}</Meta>
      </CardBody>
    </Card>
  );
}

function OneHint({ label, how, hint }: { label: string; how: string; hint: Followed }) {
  const { t } = useTranslation('report');
  const { followed, overruled, untold } = hint;
  const told = followed + overruled;
  const score = told === 0 ? t(untold === 0 ? 'hints.none' : 'hints.unknown') : t('hints.of', { followed, told });
  return (
    <div>
      <dt>
        {label}
        <b>{score}</b>
      </dt>
      <dd>
        <ShareBar share={told === 0 ? 0 : followed / told} track />
        <Meta>{t('hints.rest', { overruled, untold })}</Meta>
        <Meta>{how}</Meta>
      </dd>
    </div>
  );
}
