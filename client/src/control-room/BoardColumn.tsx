import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../ui/Figure.tsx';
import type { BoardStep } from './board-columns.ts';

const Column = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  '& + &': { borderLeft: '1px solid var(--line)' },
});
const Head = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  height: 56,
  padding: '0 16px',
  '& h2': { font: '600 16px/24px var(--font)', whiteSpace: 'nowrap' },
  '& > small': {
    marginLeft: 'auto',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--text-2)',
  },
});
const Count = styled(Figure)({
  minWidth: 24,
  height: 24,
  padding: '0 8px',
  borderRadius: 12,
  background: 'var(--line)',
  textAlign: 'center',
  font: '600 14px/24px var(--font)',
});
const Cards = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  overflowY: 'auto',
  scrollbarWidth: 'thin',
  padding: '4px 12px 12px',
});
const Foot = styled('div')({ flex: 'none', padding: '0 12px' });
const Empty = styled('p')({ padding: '8px 4px', color: 'var(--text-3)' });

export function BoardColumn({
  step,
  count,
  foot,
  children,
}: {
  step: BoardStep;
  count: number;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation('board');
  const heading = useId();
  return (
    <Column aria-labelledby={heading}>
      <Head>
        <h2 id={heading}>{t(`column.${step}`)}</h2>
        <Count>{count}</Count>
        <small>{t(`columnNote.${step}`)}</small>
      </Head>
      <Cards>
        {children}
        {count === 0 && <Empty>{t(`empty.${step}`)}</Empty>}
      </Cards>
      {foot && <Foot>{foot}</Foot>}
    </Column>
  );
}
