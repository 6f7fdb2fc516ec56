import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';

type Choice<T extends string> = { readonly value: T; readonly label: string };

const Menu = styled('div')({
  margin: '-4px 0 12px',
  padding: 8,
  borderRadius: 8,
  border: '1px solid var(--control)',
  background: 'var(--raised-surface)',
  boxShadow: '0 16px 40px rgb(0 0 0 / .4)',
});
const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '4px 8px 8px',
  fontWeight: 600,
  '& > button': { marginLeft: 'auto', fontWeight: 400, color: 'var(--text-2)' },
});
const Option = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  width: '100%',
  minHeight: 34,
  padding: '0 8px',
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: 'var(--text)',
  font: '500 14px/20px var(--font)',
  textAlign: 'left',
  cursor: 'pointer',
  '& > span:last-of-type': {
    marginLeft: 'auto',
    display: 'none',
    alignItems: 'center',
    gap: 6,
    fontSize: 12,
    fontWeight: 400,
  },
  '&[data-current="true"]': {
    background: 'var(--text)',
    color: 'var(--bg)',
    fontWeight: 600,
    '& > span:last-of-type': { display: 'flex' },
    '& kbd': { background: 'transparent', color: 'inherit', borderColor: 'currentColor' },
  },
  '&:focus-visible': { outlineOffset: 1 },
});
const Foot = styled('div')({
  display: 'flex',
  gap: 8,
  marginTop: 8,
  padding: '8px 8px 0',
  borderTop: '1px solid var(--line)',
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  '& > svg': { fontSize: 14, marginTop: 1, flex: 'none' },
});

const Keyless = styled('i')({ width: 20, flex: 'none' });
/** More choices than digits: the rest goes by arrow. */
const KEYED = 9;

export type ChoiceMenuProps<T extends string> = {
  title: string;
  choices: readonly Choice<T>[];
  /** The choice that says nothing without words. */
  needsText: T;
  foot: (current: T) => React.ReactNode;
  onChoose: (value: T, text: string) => void;
  onClose: () => void;
};

/** A list with number keys under a card: a number chooses, arrows and Enter too; Escape goes back. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  return (
    <HotkeyScope>
      <OpenMenu {...props} />
    </HotkeyScope>
  );
}

function OpenMenu<T extends string>({ title, choices, needsText, foot, onChoose, onClose }: ChoiceMenuProps<T>) {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation();
  const heading = useId();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [text, setText] = useState('');
  const [writing, setWriting] = useState(false);
  const [tried, setTried] = useState(false);
  const currentChoice = choices[current];

  useEffect(() => {
    const button = list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]')[current];
    if (!writing) button?.focus({ preventScroll: true });
    list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current, writing]);

  const choose = (index: number) => {
    const choice = choices[index];
    if (!choice) return;
    setCurrent(index);
    if (choice.value === needsText) setWriting(true);
    else onChoose(choice.value, '');
  };
  const send = () => {
    setTried(true);
    if (text.trim() !== '') onChoose(needsText, text);
  };
  const step = (by: number) => {
    setWriting(false);
    setCurrent((current + by + choices.length) % choices.length);
  };

  useHotkeys([
    ...choices.slice(0, KEYED).map((_, index) => ({
      key: String(index + 1),
      label: t('key.choice', { number: index + 1 }),
      run: () => choose(index),
    })),
    { key: 'ArrowDown', label: t('key.nextCard'), run: () => step(1) },
    { key: 'ArrowUp', label: t('key.previousCard'), run: () => step(-1) },
    { key: 'Enter', label: t('menu.choose'), run: () => (writing ? send() : choose(current)), whileTyping: true },
    { key: 'Escape', label: t('menu.back'), run: onClose, whileTyping: true },
  ]);

  return (
    <Menu ref={list} role="menu" aria-labelledby={heading}>
      <Head>
        <span id={heading}>{title}</span>
        <Button variant="text" size="small" onClick={onClose}>
          <KeyCap keys="Escape" />
          {t('menu.back')}
        </Button>
      </Head>
      {choices.map(({ value, label }, index) => (
        <Option
          key={value}
          type="button"
          role="menuitem"
          data-current={index === current}
          onMouseEnter={() => !writing && setCurrent(index)}
          onClick={() => choose(index)}
        >
          {index < KEYED ? <KeyCap keys={String(index + 1)} /> : <Keyless />}
          {label}
          <span aria-hidden="true">
            {t('menu.choose')} <KeyCap keys="Enter" />
          </span>
        </Option>
      ))}
      {writing && (
        <div style={{ display: 'grid', gap: 8, padding: 8 }}>
          <TextField
            label={t('menu.explain')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            error={tried && text.trim() === ''}
            helperText={tried && text.trim() === '' ? t('menu.missing') : undefined}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
            autoFocus
          />
          <Button variant="step" onClick={send}>
            {common('action.send')}
          </Button>
        </div>
      )}
      <Foot>{currentChoice && foot(currentChoice.value)}</Foot>
    </Menu>
  );
}
