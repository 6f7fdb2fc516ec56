import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Card, CardBody } from './Layout.tsx';

export const BulletList = styled('div')({
  '& ul': { display: 'grid', gap: 8 },
  '& li': { display: 'flex', gap: 8 },
  '& li::before': {
    content: '""',
    width: 4,
    height: 4,
    borderRadius: 2,
    background: 'var(--text-2)',
    marginTop: 8,
    flex: 'none',
  },
  '& a': { color: 'inherit' },
});

/** A card that says some things line by line. */
export function BulletCard(props: { title: string; lines: readonly string[]; children?: ReactNode }) {
  return (
    <Card>
      <header>
        <h2>{props.title}</h2>
      </header>
      <CardBody>
        <BulletList>
          <ul>
            {props.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </BulletList>
        {props.children}
      </CardBody>
    </Card>
  );
}
