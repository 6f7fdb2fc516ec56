// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInRoom } from '../../test/Room.tsx';
import { HotkeyHelp } from './HotkeyHelp.tsx';
import { HotkeyScope, useHotkeys } from './HotkeyScope.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function Keys({ names, run }: { names: string[]; run: (name: string) => void }) {
  useHotkeys(names.map((key) => ({ key, label: `toets ${key}`, run: () => run(key) })));
  return null;
}

const press = (key: string, target: Element = document.body, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(target, { key, ...more });

test('a key works on the page and is text while somebody types', async () => {
  const pressed: string[] = [];
  await renderInRoom(
    <>
      <Keys names={['j', 'Ctrl+Enter']} run={(name) => pressed.push(name)} />
      <textarea />
    </>,
  );
  press('j');
  press('j', screen.getByRole('textbox'));
  press('Enter', document.body, { ctrlKey: true });
  expect(pressed).toEqual(['j', 'Ctrl+Enter']);
});

function Desk({ run }: { run: () => void }) {
  const [composing, setComposing] = useState(true);
  return (
    <>
      <Keys names={['j']} run={run} />
      {composing && (
        <HotkeyScope>
          <Keys names={['Escape']} run={() => setComposing(false)} />
        </HotkeyScope>
      )}
    </>
  );
}

test('an open scope takes all keys until it closes', async () => {
  const run = vi.fn();
  await renderInRoom(<Desk run={run} />);
  press('j');
  expect(run).not.toHaveBeenCalled();
  press('Escape');
  press('j');
  expect(run).toHaveBeenCalledTimes(1);
});

test('the key overlay lists the keys and switches single keys off, Escape stays', async () => {
  const pressed: string[] = [];
  await renderInRoom(<HelpAbove run={(name) => pressed.push(name)} />);
  expect(screen.getByText('toets j')).toBeTruthy();
  act(() => screen.getByRole('switch', { name: 'Losse toetsen aan' }).click());
  expect(localStorage.getItem('nachtwacht.hotkeys')).toBe('off');

  cleanup();
  await renderInRoom(<Keys names={['j', 'Escape']} run={(name) => pressed.push(name)} />);
  press('j');
  press('Escape');
  expect(pressed).toEqual(['Escape']);
});

function HelpAbove({ run }: { run: (name: string) => void }) {
  return (
    <>
      <Keys names={['j', 'Escape']} run={run} />
      <HotkeyHelp open onClose={() => undefined} />
    </>
  );
}

test('Enter belongs to the button that has the focus', async () => {
  const run = vi.fn();
  await renderInRoom(
    <>
      <Keys names={['Enter']} run={run} />
      <button type="button">Meer</button>
    </>,
  );
  press('Enter', screen.getByRole('button'));
  expect(run).not.toHaveBeenCalled();
  press('Enter');
  expect(run).toHaveBeenCalledTimes(1);
});

test('the key overlay lists the keys of the form that is open, not those of the page under it', async () => {
  await renderInRoom(
    <>
      <Keys names={['1', 'j']} run={() => undefined} />
      <HotkeyScope>
        <FormKeys />
      </HotkeyScope>
      <HotkeyHelp open onClose={() => undefined} />
    </>,
  );
  expect(screen.getByText('prioriteit 1')).toBeTruthy();
  expect(screen.queryByText('toets 1')).toBeNull();
  expect(screen.queryByText('toets j')).toBeNull();
});

function FormKeys() {
  useHotkeys([{ key: '1', label: 'prioriteit 1', run: () => undefined }]);
  return null;
}
