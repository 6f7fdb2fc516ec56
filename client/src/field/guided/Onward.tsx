import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { ArrowRightIcon } from '../../ui/Icons.tsx';
import { Foot } from './guided-look.ts';

export function Skip({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation('guided');
  return (
    <Button variant="text" size="small" sx={{ justifySelf: 'end' }} onClick={onNext}>
      {t('skip')}
    </Button>
  );
}

export function Next({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation('guided');
  return (
    <Foot>
      <Button variant="contained" size="large" endIcon={<ArrowRightIcon />} onClick={onNext}>
        {t('next')}
      </Button>
    </Foot>
  );
}
