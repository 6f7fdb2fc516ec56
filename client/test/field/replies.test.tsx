// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createPhone, emptyView, message, showPhone } from './phone.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const view = { ...emptyView, messages: [message] };

function write(text: string) {
  press('Aanvullen');
  const box = screen.getByRole('textbox', { name: 'Wat wilt u nog laten weten?' });
  fireEvent.change(box, { target: { value: text } });
  return box;
}

test('two presses send one reply', async () => {
  const phone = await createPhone(view);
  const { field, came } = phone;
  await showPhone(phone);
  const form = write('Ze lopen nu weg').closest('form');
  if (!form) throw new Error('no form');
  await act(async () => {
    fireEvent.submit(form);
    fireEvent.submit(form);
  });
  await waitFor(() => expect(came).not.toHaveLength(0));
  expect(
    field.outbox.items.get().filter((item) => item.kind === 'command' && item.type === 'message.reply'),
  ).toHaveLength(1);
});

test('a reply that waits can be withdrawn', async () => {
  const phone = await createPhone(view);
  await showPhone(phone);
  act(() => phone.setStatus({ online: false }));
  write('Toch niet');
  press('Stuur aanvulling');
  fireEvent.click(await screen.findByRole('button', { name: 'Niet versturen' }));
  await waitFor(() => expect(screen.queryByText('Toch niet')).toBeNull());
  expect(phone.field.outbox.items.get()).toEqual([]);
});
