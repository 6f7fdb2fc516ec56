import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { EarIcon, EyeIcon, ForwardIcon } from '../ui/Icons.tsx';

const sourceIcons = { self: EyeIcon, heard: EarIcon, forwarded: ForwardIcon, unknown: null } as const;

/** When, who saw it, whether 112 was called, where, and the number people say aloud. */
export function MessageFacts({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { source, called112, placeKind, placeFits, seenAt, receivedAt, number, content } = message;
  const SourceIcon = sourceIcons[source];
  const place = placeKind === 'point' && !placeFits ? t('panel.place.outside') : t(`panel.place.${placeKind}`);
  return (
    <List>
      {seenAt && <Fact name={t('panel.facts.seen')}>{format.time(seenAt)}</Fact>}
      <Fact name={t('panel.facts.received')}>{format.timeWithSeconds(receivedAt)}</Fact>
      <Fact name={t('panel.facts.source')}>
        {SourceIcon && <SourceIcon sx={{ fontSize: 16 }} />}
        {t(`source.${source}`)}
      </Fact>
      <Fact name={t('panel.facts.called112')} alarming={message.triage !== 'decided' && isUnphoned(message)}>
        {t(`panel.called112.${called112}`)}
      </Fact>
      <Fact name={t('panel.facts.place')}>{content?.placeLabel || place}</Fact>
      <Fact name={t('panel.facts.message')}>{t('panel.facts.number', { number })}</Fact>
    </List>
  );
}

function Fact({ name, alarming = false, children }: { name: string; alarming?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-alarming={alarming || undefined}>{children}</dd>
    </div>
  );
}

const List = styled('dl')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px 16px',
  padding: '12px 0 !important',
  borderBottom: '1px solid var(--line) !important',
  '& > :last-child': { marginLeft: 'auto' },
  '& dt': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& dd': {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  '& dd[data-alarming]': { color: 'var(--urgent)' },
});
