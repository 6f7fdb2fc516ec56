import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { selectDescriptions } from './select-wall.ts';
import { WallHead } from './WallHead.tsx';
import type { WallLayout } from './wall-layout.ts';

const Entry = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  columnGap: 'calc(36 * var(--u))',
  flex: 'none',
  width: '100%',
  padding: 'calc(14 * var(--u)) 0',
  alignItems: 'start',
  borderTop: 'var(--rule)',
  '& > div': { minWidth: 0 },
  '& p, & b': {
    margin: 0,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
  '& p': { color: 'var(--text-2)' },
});
const Badge = styled('span')({
  display: 'grid',
  placeItems: 'center',
  minWidth: 'calc(var(--key) * 1.3)',
  height: 'calc(var(--key) * 1.3)',
  padding: '0 .15em',
  borderRadius: 'calc(24 * var(--u))',
  border: 'calc(4 * var(--u)) solid var(--broadcast)',
  background: 'var(--broadcast-bg)',
  color: 'var(--broadcast)',
  font: '700 var(--key)/1 var(--font)',
});
const Title = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 'calc(24 * var(--u))',
  '& b': { flex: 1, minWidth: 0 },
  '& b, & > span': { font: '600 var(--key)/1.16 var(--font)', letterSpacing: '-.02em' },
  '& > span': {
    font: '500 var(--note)/1.19 var(--font)',
    letterSpacing: 0,
    color: 'var(--text-2)',
    whiteSpace: 'nowrap',
  },
});

/** As many as fit whole; the next would begin a second column, out of sight. */
const Entries = styled('ul')({ display: 'flex', flexFlow: 'column wrap', overflow: 'hidden' });

/** Who is looked for: what somebody does, and where last seen. */
export function WallDescriptions({ layout }: { layout: WallLayout }) {
  const { t } = useTranslation('wall');
  const active = useSelected(selectDescriptions);
  return (
    <section aria-label={t('descriptions.title')} style={{ flex: 'none', marginTop: 'calc(28 * var(--u))' }}>
      <WallHead
        title={t('descriptions.title')}
        note={active.length === 0 ? '' : t('descriptions.active', { count: active.length })}
        height={layout.head}
      />
      {active.length === 0 && (
        <p style={{ color: 'var(--text-2)', borderTop: 'var(--rule)', paddingTop: 'calc(16 * var(--u))' }}>
          {t('descriptions.none')}
        </p>
      )}
      <Entries style={{ maxHeight: layout.descriptions * layout.description }}>
        {active.slice(0, layout.descriptions).map((broadcast) => (
          <Description key={broadcast.id} broadcast={broadcast} height={layout.description} />
        ))}
      </Entries>
    </section>
  );
}

function Description({ broadcast, height }: { broadcast: Broadcast; height: number }) {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const { content, number, expiresAt, sightings } = broadcast;
  const { behaviour = '', lastSeen = '' } = content?.description ?? {};
  const seen = sightings.length > 0 ? t('descriptions.sightings', { count: sightings.length }) : '';
  const last = [lastSeen && t('descriptions.lastSeen', { place: lastSeen }), seen].filter(Boolean).join(', ');
  return (
    <Entry style={{ minHeight: height }}>
      <Badge>{number}</Badge>
      <div>
        <Title>
          <b>
            <InertText text={content?.title ?? t('descriptions.untitled', { number })} />
          </b>
          <span>{t('descriptions.until', { time: format.time(expiresAt) })}</span>
        </Title>
        <p>
          <InertText text={behaviour} />
        </p>
        <p>
          <InertText text={last} />
        </p>
      </div>
    </Entry>
  );
}
