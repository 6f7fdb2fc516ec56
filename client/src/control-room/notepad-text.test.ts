import { expect, test } from 'vitest';
import { dispatch, forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { messagesOf } from './dispatch-card-view.ts';
import { toNotepadText } from './notepad-text.ts';

const words = {
  kind: 'Brand / Buiten / Container (brbtct)',
  around: 'in dit gebied',
  source: (source: string) => source,
  called112: (called: string) => `112: ${called}`,
  time: (at: string) => at.slice(11, 19),
  from: (time: string) => `desk ${time}`,
  messages: (numbers: string) => `melding ${numbers}`,
  dispatch: (number: number) => `Nachtwacht ${number}`,
};

test('the notepad gets priority, kind, place, summary, source, 112, time and reference, in that order', () => {
  const night = createLoopback({ role: 'dispatcher', name: 'H. Jansen' });
  const people = peopleOf(night);
  night.at('23:42:06');
  const messages = [forward(night, people, { called112: 'no' }), forward(night, people, { source: 'heard' })];
  const id = dispatch(night, people, messages, {
    ...{
      priority: 1,
      kind: 'fire-container',
      summary: 'Container brandt\u202E tegen\ngevel',
      placeLabel: 'Schilderskwartier-Zuid',
    },
    ...{ point: { lng: 4.868_81, lat: 52.0932 }, precision: 'area' },
  });
  night.act(people.koster, 'dispatch.addInformation', { dispatchId: id, messageIds: [], text: 'Nu\nmet tien' });
  const { state } = night.operation.picture;
  const sent = state.dispatches.get(id);
  if (!sent) throw new Error('no dispatch');
  expect(toNotepadText(sent, messagesOf(state, sent), words).split('\n')).toEqual([
    'P1 Brand / Buiten / Container (brbtct)',
    'Schilderskwartier-Zuid',
    '52.09320, 4.86881, in dit gebied',
    'Container brandt tegen gevel',
    'Nu met tien',
    'self, heard',
    '112: no, 112: unknown',
    'desk 22:42:06',
    'Nachtwacht 1, melding 1, 2',
  ]);
});
