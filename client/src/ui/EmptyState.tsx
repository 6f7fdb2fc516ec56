import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Figure } from './Figure.tsx';

const Box = styled('div')({
  display: 'grid',
  justifyItems: 'center',
  alignContent: 'center',
  gap: 8,
  padding: 24,
  textAlign: 'center',
  '& > svg': { fontSize: 32, color: 'var(--text-3)' },
  '&[data-fill]': { minHeight: '100dvh' },
});

export type EmptyStateProps = {
  icon: ReactNode;
  title: string;
  text?: string;
  detail?: string;
  fill?: boolean;
  children?: ReactNode;
};

export function EmptyState({ icon, title, text, detail, fill, children }: EmptyStateProps) {
  return (
    <Box data-fill={fill || undefined}>
      {icon}
      <Typography variant="h3" component={fill ? 'h1' : 'p'}>
        {title}
      </Typography>
      {text && <Typography sx={{ color: 'text.secondary', maxWidth: 480 }}>{text}</Typography>}
      {detail && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <Figure>{detail}</Figure>
        </Typography>
      )}
      {children}
    </Box>
  );
}
