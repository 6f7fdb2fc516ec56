import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import type { AudiencePart } from '@nachtwacht/shared/broadcasts/audience.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CloseIcon, PlusIcon } from '../ui/Icons.tsx';
import { type AudienceChoice, keepPart, toParts } from './audience-choice.ts';
import { toGroupName } from './GroupPicker.tsx';

const MAX_PARTS = 20;

type Props = {
  choice: AudienceChoice;
  pin: Point | null;
  onChange: (changes: Partial<AudienceChoice>) => void;
  disabled: boolean;
};

/** Several ways together: what is chosen is set aside as a chip, and one more can be chosen beside it. */
export function KeptParts({ choice, pin, onChange, disabled }: Props) {
  const { t } = useTranslation('broadcasts');
  const toWords = usePartWords();
  const parts = toParts(choice, pin);
  const canAdd = choice.mode !== 'all' && parts.length > 0 && choice.kept.length + parts.length < MAX_PARTS;
  const drop = (at: number) => onChange({ kept: choice.kept.filter((_part, index) => index !== at) });
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center', marginTop: 8 }}>
      {choice.kept.map((part, index) => {
        const words = toWords(part);
        return (
          <Chip
            // biome-ignore lint/suspicious/noArrayIndexKey: two circles around one place are two parts
            key={index}
            label={words}
            disabled={disabled}
            icon={<CloseIcon />}
            aria-label={t('audience.dropPart', { part: words })}
            onClick={() => drop(index)}
          />
        );
      })}
      <Button
        size="small"
        variant="text"
        startIcon={<PlusIcon />}
        disabled={disabled || !canAdd}
        onClick={() => onChange(keepPart(choice, pin))}
      >
        {t('audience.addPart')}
      </Button>
    </div>
  );
}

function usePartWords(): (part: AudiencePart) => string {
  const { t } = useTranslation(['broadcasts', 'common']);
  const format = useFormat();
  const { state } = useOperation().picture;
  return (part) => {
    switch (part.kind) {
      case 'all':
        return t('broadcasts:audience.part.all');
      case 'municipality':
        return part.municipality;
      case 'polygon':
        return t('broadcasts:audience.part.polygon');
      case 'radius':
        return t('broadcasts:audience.part.radius', { distance: format.distance(part.radiusMetres) });
      case 'groups': {
        const [first] = part.groupIds;
        const group = first && part.groupIds.length === 1 ? state.groups.get(first) : undefined;
        return group ? toGroupName(group) : t('common:count.groups', { count: part.groupIds.length });
      }
    }
  };
}
