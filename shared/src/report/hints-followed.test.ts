import { describe, expect, test } from 'vitest';
import {
  admin,
  anna,
  answered,
  carla,
  daan,
  dispatched,
  evening,
  forwarded,
  idOf,
  readsTexts,
} from '../../test/given.ts';
import type { AssessmentContent } from '../hints/events.ts';
import { SYSTEM } from '../operation/actor.ts';
import type { CommandData } from '../operation/command.ts';
import { hintsFollowedOf } from './hints-followed.ts';

const [one, two, three] = [idOf('message', 1), idOf('message', 2), idOf('message', 3)];
const urgent = { text: 'Er is iemand gewond, hij bloedt hevig!' };
const wilhelmina = { name: 'Wilhelminaplein', lng: 4.884, lat: 52.085 };

function assessed(messageId: string, more: Partial<CommandData<'message.assess'>> = {}): CommandData<'message.assess'> {
  return {
    ...{ messageId, version: '1', kinds: [], likeMessageIds: [], descriptionIds: [], corroborated: false },
    ...{ rumour: false, placeNamed: false },
    ...{ kindHints: [], places: [], likeness: [], fits: [], hotspots: [], notes: [] },
    ...more,
  };
}
const waived = (...messageIds: string[]) => ({ messageIds, reason: 'duplicate', text: '' }) as const;
const night = (...texts: Partial<CommandData<'message.forward'>>[]) =>
  texts.reduce((told, text, at) => told.given(admin, 'message.forward', forwarded(at + 1, text)), evening(readsTexts));

describe('an urgent message', () => {
  test('is followed when dispatched or phoned in, overruled when only answered, untold while open', () => {
    const { state } = night(urgent, urgent, urgent, urgent)
      .given(anna, 'dispatch.send', dispatched([one]))
      .given(anna, 'message.phoneIn', { messageId: two })
      .given(anna, 'feedback.send', answered([two, three]));
    expect(hintsFollowedOf(state).urgency).toEqual({ followed: 2, overruled: 1, untold: 1 });
  });

  test('of which 112 knew already tells nothing when it was only answered', () => {
    const { state } = night({ ...urgent, called112: 'yes' }).given(anna, 'feedback.send', answered([one]));
    expect(hintsFollowedOf(state).urgency).toEqual({ followed: 0, overruled: 0, untold: 1 });
  });

  test('stays followed when the control room turned it down, not when the desk took it back', () => {
    const told = night(urgent, urgent)
      .given(anna, 'dispatch.send', dispatched([one]))
      .given(anna, 'dispatch.send', dispatched([two], 2))
      .given(daan, 'dispatch.turnDown', {
        ...{ dispatchId: idOf('dispatch'), reason: 'no-unit-free', text: '', byDesk: false },
      })
      .given(anna, 'dispatch.withdraw', { dispatchId: idOf('dispatch', 2), reason: 'Verkeerde melding' });
    expect(hintsFollowedOf(told.state).urgency).toEqual({ followed: 1, overruled: 0, untold: 1 });
  });
});

test('a kind agrees with the kind of the dispatch or it does not; talk agrees with an answer', () => {
  const { state } = night({}, {}, {}, {})
    .given(SYSTEM, 'message.assess', assessed(one, { kinds: ['vandalism', 'nuisance'] }))
    .given(SYSTEM, 'message.assess', assessed(two, { kinds: ['traffic'] }))
    .given(SYSTEM, 'message.assess', assessed(three, { kinds: ['chatter'] }))
    .given(SYSTEM, 'message.assess', assessed(idOf('message', 4), { kinds: ['fire'] }))
    .given(anna, 'dispatch.send', dispatched([one, two]))
    .given(anna, 'feedback.waive', waived(three))
    .given(anna, 'feedback.send', answered([idOf('message', 4)]));
  expect(hintsFollowedOf(state).kind).toEqual({ followed: 2, overruled: 1, untold: 1 });
});

describe('a place that the text names', () => {
  const places: AssessmentContent['places'] = [
    { ...wilhelmina, confidence: 0.9, words: ['wilhelminaplein'], metresFromGroup: null, alternatives: [] },
  ];
  const put = (messageId: string, lat: number) =>
    ({ messageId, place: { kind: 'point', lng: wilhelmina.lng, lat }, label: 'Plein' }) as const;
  const told = night({}, {}, { place: { kind: 'point', lng: wilhelmina.lng, lat: wilhelmina.lat } });
  for (const id of [one, two, three]) told.given(SYSTEM, 'message.assess', assessed(id, { placeNamed: true, places }));
  told.given(anna, 'message.place', put(one, 52.0855)).given(anna, 'message.place', put(two, 52.095));

  test('is followed by a pin of staff near it, overruled by one elsewhere; the own pin of the admin tells nothing', () => {
    expect(hintsFollowedOf(told.state).place).toEqual({ followed: 1, overruled: 1, untold: 1 });
  });

  test('is only counted once the words are destroyed', () => {
    const messages = new Map([...told.state.messages].map(([id, each]) => [id, { ...each, content: null }]));
    expect(hintsFollowedOf({ ...told.state, messages }).place).toEqual({ followed: 0, overruled: 0, untold: 3 });
  });
});

describe('a message that looks like an earlier one', () => {
  const alike = (...done: ((told: ReturnType<typeof night>) => unknown)[]) => {
    const told = night({}, {}).given(SYSTEM, 'message.assess', assessed(two, { likeMessageIds: [one] }));
    for (const each of done) each(told);
    return hintsFollowedOf(told.state).likeness;
  };
  const followed = { followed: 1, overruled: 0, untold: 0 };

  test.each([
    ['one dispatch', (told: ReturnType<typeof night>) => told.given(anna, 'dispatch.send', dispatched([one, two]))],
    ['one feedback', (told: ReturnType<typeof night>) => told.given(anna, 'feedback.send', answered([one, two]))],
    ['one waiving', (told: ReturnType<typeof night>) => told.given(anna, 'feedback.waive', waived(one, two))],
  ])('is followed when both are in %s', (_what, act) => {
    expect(alike(act)).toEqual(followed);
  });

  test('is overruled when both are decided apart, untold when it was waived by itself or is open', () => {
    const first = (told: ReturnType<typeof night>) => told.given(anna, 'dispatch.send', dispatched([one]));
    const second = (told: ReturnType<typeof night>) => told.given(anna, 'feedback.send', answered([two]));
    const waive = (told: ReturnType<typeof night>) => told.given(carla, 'feedback.waive', waived(two));
    expect(alike(first, second)).toEqual({ followed: 0, overruled: 1, untold: 0 });
    expect(alike(first, waive)).toEqual({ followed: 0, overruled: 0, untold: 1 });
    expect(alike(first)).toEqual({ followed: 0, overruled: 0, untold: 1 });
  });
});

test('a fit with a description is followed by an act, and not counted where the admin himself said so', () => {
  const { state } = night({}, {}, {})
    .given(SYSTEM, 'message.assess', assessed(one, { descriptionIds: [idOf('broadcast')] }))
    .given(SYSTEM, 'message.assess', assessed(two, { descriptionIds: [idOf('broadcast')] }))
    .given(anna, 'dispatch.send', dispatched([one]))
    .given(anna, 'feedback.send', answered([two, three]));
  const known = state.messages.get(two);
  expect(hintsFollowedOf(state).description).toEqual({ followed: 1, overruled: 1, untold: 0 });
  if (known) state.messages.set(two, { ...known, broadcastId: idOf('broadcast') });
  expect(hintsFollowedOf(state).description).toEqual({ followed: 1, overruled: 0, untold: 0 });
});
