import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { BellIcon, CameraIcon, CarIcon, DeleteIcon, EyeIcon, MapPinIcon, PersonIcon, PhoneIcon } from '../ui/Icons.tsx';
import { Card } from './Page.tsx';

const List = styled(Card)({
  marginTop: 8,
  '& li': { display: 'flex', gap: 16, padding: '10px 16px' },
  '& li + li': { borderTop: '1px solid var(--line)' },
  '& svg': { fontSize: 24, color: 'var(--text-2)', marginTop: 2, flex: 'none' },
  '& li:first-of-type svg': { color: 'var(--urgent)' },
  '& b': { display: 'block', fontWeight: 600 },
  '& small': { display: 'block', fontSize: rem(15), lineHeight: rem(20), color: 'var(--text-2)' },
}) as typeof Card;

const rules = [
  { name: 'emergency', text: 'emergencyText', Icon: PhoneIcon },
  { name: 'adult', text: null, Icon: PersonIcon },
  { name: 'saar', text: 'saarText', Icon: BellIcon },
  { name: 'behaviour', text: 'behaviourText', Icon: EyeIcon },
  { name: 'place', text: null, Icon: MapPinIcon },
  { name: 'photo', text: 'photoText', Icon: CameraIcon },
  { name: 'wheel', text: null, Icon: CarIcon },
  { name: 'kept', text: 'keptText', Icon: DeleteIcon },
] as const;

/** What an admin agrees to; behaviour comes before looks, in that order. */
export function HouseRules() {
  const { t } = useTranslation('join');
  return (
    <List as="ul">
      {rules.map(({ name, text, Icon }) => (
        <li key={name}>
          <Icon />
          <p>
            <b>{t(`rule.${name}`)}</b>
            {text && <small>{t(`rule.${text}`)}</small>}
          </p>
        </li>
      ))}
    </List>
  );
}
