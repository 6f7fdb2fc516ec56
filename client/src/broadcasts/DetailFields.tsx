import { styled } from '@mui/material/styles';
import type { FormField } from '@nachtwacht/shared/broadcasts/compose.ts';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../ui/KeyCap.tsx';
import { type FormProps, Line } from './Line.tsx';

/** In the order of a description: clothing from head to shoes, a vehicle from what one sees first. */
const details = {
  clothing: ['head', 'upper', 'lower', 'shoes', 'carrying'],
  vehicle: ['vehicleKind', 'colour', 'make', 'plate'],
  looks: ['height', 'build', 'looks'],
} as const satisfies Record<string, readonly FormField[]>;

const Grid = styled('fieldset')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  columnGap: 8,
  minWidth: 0,
  margin: '-4px 0 12px',
  padding: '8px 0 0 10px',
  borderLeft: '2px solid var(--line)',
  '& > div': { marginBottom: 8 },
  '& label': { fontWeight: 500, fontSize: 12, lineHeight: '16px' },
});

const Opener = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  marginLeft: 'auto',
  padding: '0 2px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: 'var(--text-2)',
  font: '400 12px/20px var(--font)',
  cursor: 'pointer',
  '&:hover': { color: 'var(--text)' },
});

type Props = FormProps & {
  /** The line that says it in short; its arrow down opens the parts. */
  short: { name: FormField; label: string; placeholder?: string };
  parts: keyof typeof details;
  /** What it is all about: open from the start, and the line comes after its parts. */
  spread?: boolean;
};

/** One line, with its parts behind one key. What was filled in stays in sight. */
export function DetailFields({ short, parts, spread = false, ...props }: Props) {
  const { t } = useTranslation('broadcasts');
  const names = details[parts];
  const isFilled = names.some((name) => props.form[name] !== '');
  const [open, setOpen] = useState(spread || isFilled);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const shown = open || spread;
  const spreadOut = () => {
    setOpen(true);
    setAsked(true);
  };
  const opener = !spread && !props.disabled && (
    <Opener
      type="button"
      aria-expanded={shown}
      aria-controls={id}
      onClick={() => (shown ? setOpen(false) : spreadOut())}
    >
      {t(shown ? 'form.less' : `form.more.${parts}`)}
      {!shown && <KeyCap keys="ArrowDown" dim />}
    </Opener>
  );
  const line = <Line {...props} {...short} remark={opener} onDown={shown ? undefined : spreadOut} />;
  return (
    <>
      {!spread && line}
      {shown && (
        <Parts id={id} label={t(`form.more.${parts}`)} focus={asked}>
          {names.map((name) => (
            <Line
              key={name}
              {...props}
              name={name}
              label={t(`form.${name}`)}
              {...(name === 'looks' ? { helper: t('form.looksRule') } : {})}
            />
          ))}
        </Parts>
      )}
      {spread && line}
    </>
  );
}

/** Opened by hand, the first of them is typed in at once. */
function Parts({ id, label, focus, children }: { id: string; label: string; focus: boolean; children: ReactNode }) {
  const grid = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (focus) grid.current?.querySelector('input')?.focus();
  }, [focus]);
  return (
    <Grid ref={grid} id={id} aria-label={label}>
      {children}
    </Grid>
  );
}
