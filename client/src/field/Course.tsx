import { styled } from '@mui/material/styles';
import type { FieldMessage } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { largeText, rem } from '../theme/rem.ts';
import { decisionIcons } from '../ui/DecisionMark.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon } from '../ui/Icons.tsx';
import { selectCourse } from './message-course.ts';
import { Unseen } from './Page.tsx';

const List = styled('ol')({
  display: 'grid',
  gridTemplateColumns: 'repeat(4, 1fr)',
  '&&': { padding: '4px 4px 16px' },
  [largeText]: { gridTemplateColumns: 'minmax(0, 1fr)', '&&': { padding: '4px 16px 16px' } },
});
const Step = styled('li')({
  position: 'relative',
  display: 'grid',
  justifyItems: 'center',
  alignContent: 'start',
  gap: 2,
  fontSize: rem(13),
  lineHeight: rem(16),
  letterSpacing: 0,
  color: 'var(--text-3)',
  whiteSpace: 'nowrap',
  '& > i': {
    zIndex: 1,
    display: 'grid',
    placeItems: 'center',
    width: 20,
    height: 20,
    marginBottom: 4,
    borderRadius: '50%',
    border: '2px solid var(--text-3)',
    background: 'var(--surface)',
    fontSize: 14,
    '& svg': { strokeWidth: 3 },
  },
  '&::before': {
    content: '""',
    position: 'absolute',
    top: 9,
    right: '50%',
    width: '100%',
    height: 2,
    background: 'var(--line)',
  },
  '&:first-of-type::before': { display: 'none' },
  '& time': { fontWeight: 400, color: 'var(--text-2)', fontVariantNumeric: 'tabular-nums' },
  '&[data-step="done"], &[data-step="now"]': {
    color: 'var(--text-2)',
    '&::before': { background: 'var(--text-2)' },
  },
  '&[data-step="done"] > i': {
    background: 'var(--text-2)',
    borderColor: 'var(--text-2)',
    color: 'var(--surface)',
  },
  '&[data-step="now"]': { color: 'var(--text)', fontWeight: 600, letterSpacing: '-.02em' },
  '&[data-step="now"] > i': { borderColor: 'var(--text)' },
  '&[data-step="now"] > i::after': {
    content: '""',
    width: 8,
    height: 8,
    borderRadius: '50%',
    background: 'var(--text)',
  },
  [largeText]: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
    whiteSpace: 'normal',
    '&::before': { display: 'none' },
  },
  ...Object.fromEntries(
    (['dispatch', 'feedback', 'broadcast'] as const).map((kind) => [
      `&[data-decision="${kind}"]`,
      {
        color: `var(--${kind})`,
        fontWeight: 600,
        '& > i': { background: `var(--${kind})`, borderColor: `var(--${kind})`, color: 'var(--on-meaning)' },
      },
    ]),
  ),
});

/** Verstuurd, ontvangen, bekeken, antwoord: check, dot or the icon of the decision, each with its time. */
export function Course({ message }: { message: FieldMessage }) {
  const { t } = useTranslation('field');
  const format = useFormat();
  return (
    <List aria-label={t('course.label')}>
      {selectCourse(message).map(({ name, state, at, decision }) => {
        const Icon = decision ? decisionIcons[decision] : CheckIcon;
        return (
          <Step
            key={name}
            data-step={state}
            data-decision={decision}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <i>{state === 'done' && <Icon />}</i>
            <span>
              {t(`course.${name}`)}
              <Unseen> ({decision ? t(`course.by.${decision}`) : t(`course.${state}`)})</Unseen>
            </span>
            <time {...(at ? { dateTime: at } : {})}>{at ? format.time(at) : ' '}</time>
          </Step>
        );
      })}
    </List>
  );
}
