import { styled } from '@mui/material/styles';

/** A number that stands alone. Tabular figures nowhere else: Inter's `tnum` also widens the hyphen in place names. */
export const Figure = styled('span')({ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' });
