import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { rem } from '../theme/rem.ts';

/** A round button of 48 px for what helps, beside the large ones that send. */
export const Pill = styled(Button)({
  minHeight: 48,
  borderRadius: 24,
  padding: '0 16px',
  fontSize: rem(15),
  lineHeight: rem(20),
  fontWeight: 600,
}) as typeof Button;
