// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createPhone, showPhone } from './phone.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat gebeurt er?' });
const write = (text: string) => fireEvent.change(box(), { target: { value: text } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const send = () => press('Stuur naar de politie');
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

async function onPhone() {
  const phone = await createPhone();
  await showPhone(phone);
  fireEvent.focus(box());
  return phone;
}

/** A GPS that answers when the test says so. */
function holdGps() {
  const asked: { found: PositionCallback; failed: PositionErrorCallback }[] = [];
  const getCurrentPosition = (found: PositionCallback, failed: PositionErrorCallback) =>
    void asked.push({ found, failed });
  vi.stubGlobal('navigator', { ...navigator, geolocation: { getCurrentPosition } });
  return asked;
}
const coords = { longitude: 4.88, latitude: 52.08, accuracy: 12 };
const position = { coords } as GeolocationPosition;
const refusal = { code: 1 } as GeolocationPositionError;

/** Photos that are ready when the test says so; an empty one cannot be read. */
function holdPhotos() {
  let release = () => {};
  const open = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.stubGlobal('createImageBitmap', async (file: Blob) => {
    await open;
    if (file.size === 0) throw new Error('unreadable');
    return { width: 10, height: 10, close: () => undefined };
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ fillRect() {}, drawImage() {} } as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((call) => call(new Blob(['jpeg'])));
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  return release;
}
const photo = (words: string) => new File(words ? [words] : [], 'foto.jpg', { type: 'image/jpeg' });

test('a place that is found after Send is not that of the next message', async () => {
  const asked = holdGps();
  const { came, field } = await onPhone();
  write('Groepje bij de speeltuin');
  fireEvent.click(radio('Waar ik nu ben'));
  send();
  await waitFor(() => expect(came).toHaveLength(1));
  await waitFor(() => expect(box().value).toBe(''));
  await act(async () => asked[0]?.found(position));
  expect(field.draft.store.get().place).toBeNull();
  expect(radio('Waar ik nu ben').checked).toBe(false);
  expect(screen.queryByText('Uw plaats wordt gezocht …')).toBeNull();
});

test('a place that the phone refuses counts as not chosen, and is no matter of the next message', async () => {
  const asked = holdGps();
  await onPhone();
  write('Groepje bij de speeltuin');
  fireEvent.click(radio('Waar ik nu ben'));
  expect(radio('Waar ik nu ben').checked).toBe(true);
  await act(async () => asked[0]?.failed(refusal));
  expect(screen.getByText(/De telefoon mag uw plaats niet geven/)).toBeTruthy();
  expect(radio('Waar ik nu ben').checked).toBe(false);
  send();
  await waitFor(() => expect(box().value).toBe(''));
  expect(screen.queryByText(/De telefoon mag uw plaats niet geven/)).toBeNull();
});

test('what is written while a message waits for its photos stays, and so does the photo that could not be read', async () => {
  const release = holdPhotos();
  const { came, field } = await onPhone();
  write('Groepje bij de speeltuin');
  fireEvent.change(screen.getByLabelText('Voeg foto’s toe'), { target: { files: [photo('goed'), photo('')] } });
  send();
  write('Groepje bij de speeltuin\nNu ook bij de school');
  await act(async () => release());
  await waitFor(() => expect(came).toHaveLength(1));
  expect(came[0]?.data).toMatchObject({ text: 'Groepje bij de speeltuin', photosExpected: 1 });
  await waitFor(() => expect(box().value).toBe('Nu ook bij de school'));
  expect(field.outbox.items.get().filter(({ kind }) => kind === 'photo')).toHaveLength(1);
  const strip = within(screen.getByRole('list', { name: 'Foto’s bij uw melding' }));
  expect(strip.getAllByRole('img')).toHaveLength(1);
  expect(strip.getByRole('button', { name: 'Foto 1 opnieuw proberen' })).toBeTruthy();
  expect(screen.getByText(/Deze foto is niet te lezen en gaat niet mee/)).toBeTruthy();
});
