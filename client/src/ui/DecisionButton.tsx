import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { type DecisionKind, decisionIcons } from './DecisionMark.tsx';
import { KeyCap } from './KeyCap.tsx';

const Grid = styled('span')({
  display: 'grid',
  gridTemplateColumns: '20px 1fr auto',
  columnGap: 6,
  rowGap: 2,
  alignItems: 'center',
  width: '100%',
  textAlign: 'left',
  '& small': { fontSize: 12, lineHeight: '16px', fontWeight: 400, color: 'var(--text-2)' },
  '& b': { gridColumn: '1 / -1', font: '600 15px/20px var(--font)', color: 'var(--text)' },
  '.Mui-disabled & b, .Mui-disabled & small': { color: 'var(--text-3)' },
});

export function DecisionButton({
  kind,
  keys,
  onClick,
  disabled = false,
}: {
  kind: DecisionKind;
  keys: string;
  onClick: () => void;
  disabled?: boolean;
}) {
  const { t } = useTranslation();
  const Icon = decisionIcons[kind];
  return (
    <Button variant="decision" color={kind} fullWidth disabled={disabled} onClick={onClick} aria-keyshortcuts={keys}>
      <Grid>
        <Icon sx={{ fontSize: 20 }} />
        <small>{t(`decisionFor.${kind}`)}</small>
        <KeyCap keys={keys} large />
        <b>{t(`decision.${kind}`)}</b>
      </Grid>
    </Button>
  );
}
