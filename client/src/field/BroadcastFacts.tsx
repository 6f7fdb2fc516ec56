import { styled } from '@mui/material/styles';
import type { FieldBroadcast } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { largeText, rem } from '../theme/rem.ts';
import { ArrowRightIcon, CarIcon, EyeIcon, MapPinIcon, NoteIcon, PeopleIcon, PersonIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { type FactName, selectFacts } from './broadcast-facts.ts';

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  [largeText]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  gap: '12px 16px',
  '& > div': { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: 10, alignContent: 'start' },
  '& > div[data-wide]': { gridColumn: '1 / -1' },
  '& svg': { gridRow: '1 / 3', fontSize: 20, color: 'var(--text-2)', marginTop: 2 },
  '& dt': { fontSize: rem(13), lineHeight: rem(16), letterSpacing: 0, color: 'var(--text-2)' },
  '& dd': { fontSize: rem(15), lineHeight: rem(20), fontWeight: 500, minWidth: 0 },
});

const factIcons: Record<FactName, typeof EyeIcon> = {
  behaviour: EyeIcon,
  lastSeen: MapPinIcon,
  direction: ArrowRightIcon,
  vehicle: CarIcon,
  clothing: PersonIcon,
  count: PeopleIcon,
  sex: PersonIcon,
  age: PersonIcon,
  height: PersonIcon,
  build: PersonIcon,
  other: NoteIcon,
};
const wide: readonly FactName[] = ['behaviour', 'other'];

/** What is known of who or what is looked for, each with its name. */
export function BroadcastFacts({ broadcast }: { broadcast: FieldBroadcast }) {
  const { t } = useTranslation('field');
  const facts = selectFacts(broadcast);
  if (facts.length === 0) return null;
  return (
    <Facts>
      {facts.map(({ name, words }) => {
        const Icon = factIcons[name];
        return (
          <div key={name} data-wide={wide.includes(name) || undefined}>
            <Icon />
            <dt>{t(`broadcast.${name}`)}</dt>
            <dd>
              <InertText text={words} />
            </dd>
          </div>
        );
      })}
    </Facts>
  );
}
