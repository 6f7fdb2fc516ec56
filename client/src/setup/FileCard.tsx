import type { ReactNode } from 'react';
import { Card, CardBody } from './Layout.tsx';
import { Scroll } from './Table.tsx';

type Props = {
  title: string;
  /** How many there are, as it stands behind the title; null when there are none. */
  count: ReactNode;
  empty: string;
  /** Opens a file; false when nothing may change any more. */
  chooser: ReactNode;
  /** All that is there, as a table. */
  children: ReactNode;
  'aria-label'?: string;
};

/** What the operation has of one kind, and the button that loads it from a file. */
export function FileCard({ title, count, empty, chooser, children, ...rest }: Props) {
  return (
    <Card sx={{ flex: 1 }} {...rest}>
      <header>
        <h2>
          {title} {count}
        </h2>
        {chooser}
      </header>
      <TableOrEmpty empty={count === null && empty}>{children}</TableOrEmpty>
    </Card>
  );
}

/** A table that scrolls, or the words that say why there is none. */
export function TableOrEmpty({ empty, children }: { empty: string | false; children: ReactNode }) {
  if (empty === false) return <Scroll tabIndex={0}>{children}</Scroll>;
  return (
    <CardBody>
      <p>{empty}</p>
    </CardBody>
  );
}
