// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forward } from './busy-night.ts';
import { layOut, openDesk } from './open-desk.tsx';

const told: string[] = [];

class FakeNotification {
  static permission = 'granted';
  constructor(_title: string, { body }: { body: string }) {
    told.push(body);
  }
  close() {}
}

beforeEach(() => {
  layOut();
  told.splice(0);
  vi.stubGlobal('Notification', FakeNotification);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});
afterAll(() => vi.restoreAllMocks());

const fire = 'Er is brand in huis, er zijn nog mensen binnen';

test('the first message of an empty night rings and is told to a hidden tab', async () => {
  const { night, people, room } = await openDesk(() => undefined);
  const ring = vi.spyOn(room().sound, 'ring');
  await act(async () => forward(night, people, { text: fire }));
  expect(ring).toHaveBeenLastCalledWith(true);
  expect(told).toEqual(['Nachtwacht, Snel en Polanen-Midden']);
});

test('new danger in an answer rings and is told again, until somebody takes the message', async () => {
  let messageId = '';
  const { night, people, room } = await openDesk((theNight, { koster, ...others }) => {
    messageId = forward(theNight, { koster, ...others }, { text: 'Groep jongeren bij de speeltuin' });
    theNight.act(koster, 'message.claim', { messageId });
    theNight.act(koster, 'message.release', { messageId });
  });
  const ring = vi.spyOn(room().sound, 'ring');
  const reply = { messageId, questionId: null, replyId: newId(), text: 'Ze hebben een mes!' };
  await act(async () => night.act(people.admin, 'message.reply', reply));
  expect(ring).toHaveBeenLastCalledWith(true);
  expect(told).toHaveLength(1);
  await act(async () => night.act(people.koster, 'message.claim', { messageId }));
  expect(ring).toHaveBeenLastCalledWith(false);
  expect(told).toHaveLength(1);
});
