import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { useTranslation } from 'react-i18next';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { MetaChip } from '../ui/MetaChip.tsx';

const List = styled('ul')({
  marginTop: 8,
  display: 'grid',
  gap: 4,
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  '& li': { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', gap: 8, alignItems: 'start' },
  '& li[data-new]': { color: 'var(--text)', fontWeight: 500 },
  '& span': { overflowWrap: 'anywhere' },
});

/** What became known while it ran, the latest first; what nobody looked at here is marked. */
export function CardInformation({ dispatch, unseen }: { dispatch: Dispatch; unseen: number }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const { informedAt, content } = dispatch;
  if (informedAt.length === 0) return null;
  const lines = informedAt.map((at, index) => ({ at, index, isNew: index >= informedAt.length - unseen })).reverse();
  return (
    <List aria-label={t('card.information')}>
      {lines.map(({ at, index, isNew }) => (
        <li key={index} data-new={isNew || undefined}>
          <Figure>{format.time(at)}</Figure>
          <span>
            <InertText text={content?.information[index] || t('card.informationMessage')} />
          </span>
          {isNew && <MetaChip tone="new">{t('card.new')}</MetaChip>}
        </li>
      ))}
    </List>
  );
}
