import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Figure } from './Figure.tsx';
import { PhoneIcon } from './Icons.tsx';

const Lines = styled('span')({ display: 'grid', '& > :last-child': { fontWeight: 500 } });

/** Solid red means one thing only: ring now. */
export function CallButton({ label, number, onClick }: { label: string; number: string; onClick?: () => void }) {
  return (
    <Button
      variant="call"
      href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}
      startIcon={<PhoneIcon />}
      {...(onClick ? { onClick } : {})}
    >
      <Lines>
        <span>{label}</span>
        <Figure>{number}</Figure>
      </Lines>
    </Button>
  );
}
