import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { CheckIcon, ShieldIcon } from '../ui/Icons.tsx';
import { Small } from './layout.ts';
import { isSettled, type Remark } from './remarks.ts';

const Box = styled('li')({
  display: 'grid',
  gridTemplateColumns: '20px minmax(0, 1fr)',
  columnGap: 10,
  padding: '8px 12px',
  border: '1px solid var(--raised)',
  borderRadius: 8,
  background: 'var(--raised-bg)',
  '&[data-settled="true"]': { borderColor: 'var(--line)', background: 'var(--surface)' },
  '& > svg': { fontSize: 20, color: 'var(--raised)' },
  '&[data-settled="true"] > svg': { color: 'var(--text-2)' },
  '& b': { fontWeight: 600, overflowWrap: 'anywhere' },
});

const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6, marginTop: 6, alignItems: 'center' });

type Props = {
  remarks: readonly Remark[];
  disabled: boolean;
  /** Without it a remark can only be taken out. */
  onReason?: (words: string, reason: string) => void;
  onReplace: (remark: Remark) => void;
  onShow?: (remark: Remark) => void;
};

/** The text guard's remarks, each with its words: take them out, or say why they must stay. */
export function GuardRemarks({ remarks, ...rest }: Props) {
  const { t } = useTranslation('broadcasts');
  const first = new Map(remarks.map((remark) => [`${remark.finding.kind} ${remark.finding.text}`, remark]));
  if (first.size === 0) return null;
  return (
    <ul aria-label={t('guard.name')} style={{ display: 'grid', gap: 8, marginTop: 8 }}>
      {[...first].map(([key, remark]) => (
        <GuardRemark key={key} remark={remark} {...rest} />
      ))}
    </ul>
  );
}

function GuardRemark({ remark, disabled, onReason, onReplace, onShow }: Omit<Props, 'remarks'> & { remark: Remark }) {
  const { t } = useTranslation('broadcasts');
  const { kind, text: words, proposal } = remark.finding;
  const settled = isSettled(remark);
  return (
    <Box data-settled={settled}>
      {settled ? <CheckIcon /> : <ShieldIcon />}
      <div>
        <b>
          {t('guard.name')}: {t(`guard.kind.${kind}`, { words })}
        </b>
        <Small>
          {settled
            ? t(remark.isProposed ? 'guard.proposed' : 'guard.settled')
            : t(onReason ? 'guard.ask' : 'guard.mustGo')}
        </Small>
        {!disabled && (
          <Acts>
            <Button size="small" onClick={() => onReplace(remark)}>
              {proposal === '' ? t('guard.remove') : t('guard.replace', { words: proposal })}
            </Button>
            {onShow && (
              <Button size="small" variant="text" onClick={() => onShow(remark)}>
                {t('guard.show')}
              </Button>
            )}
          </Acts>
        )}
        {onReason && (
          <OutlinedInput
            fullWidth
            size="small"
            value={remark.reason}
            readOnly={disabled}
            placeholder={t('guard.reasonExample')}
            sx={{ mt: 0.75, minHeight: 32, '& input': { padding: '5px 10px', fontSize: 12 } }}
            inputProps={{ 'aria-label': t('guard.reason', { words }), maxLength: 200, 'data-guard-reason': true }}
            onChange={({ target }) => onReason(words, target.value)}
          />
        )}
      </div>
    </Box>
  );
}
