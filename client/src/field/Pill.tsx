import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';

/** A round button of 48 px for what helps, beside the large ones that send. */
export const Pill = styled(Button)({
  minHeight: 48,
  borderRadius: 24,
  padding: '0 16px',
  fontSize: 15,
  lineHeight: '20px',
  fontWeight: 600,
}) as typeof Button;
