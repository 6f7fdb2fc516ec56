import { describe, expect, test } from 'vitest';
import { admin, anna, daan, evening, forwarded, idOf, otherAdmin, TEN } from '../../test/given.ts';
import { snapshotText } from '../operation/snapshot.ts';
import { stateFingerprint, stateFromJson, stateToJson } from '../operation/state-json.ts';
import { fieldView } from '../wire/field-view.ts';
import { countReporters, selectMembers, selectOpenIncidents } from './select.ts';

const message = (number: number) => idOf('message', number);
const [one, two] = [idOf('command', 71), idOf('command', 72)];
const join = (incidentId: string, messageIds: string[], title = '') => ({ incidentId, messageIds, title });

/** Three messages: two of the first admin, one of the second. */
function reports() {
  return evening()
    .given(admin, 'message.forward', forwarded(1))
    .given(admin, 'message.forward', forwarded(2))
    .given(otherAdmin, 'message.forward', forwarded(3, { groupId: idOf('group', 2) }));
}
const joined = () => reports().given(anna, 'incident.join', join(one, [message(1), message(3)], 'Brand bushok'));

describe('joining', () => {
  test('opens an incident with a number, and adds to it', () => {
    const { state } = joined().given(anna, 'incident.join', join(one, [message(2)]));
    const incident = state.incidents.get(one);
    expect(incident).toMatchObject({ number: 1, closedAt: null, content: { title: 'Brand bushok' } });
    expect(incident && selectMembers(state, incident).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect([...state.messages.values()].map(({ incidentId }) => incidentId)).toEqual([one, one, one]);
    expect(countReporters([...state.messages.values()])).toBe(2);
  });

  test('gives a title when one is written, and keeps it when none is', () => {
    const told = joined().given(anna, 'incident.join', join(one, [message(2)], 'Brand bij de school'));
    expect(told.state.incidents.get(one)?.content?.title).toBe('Brand bij de school');
  });

  test('a message of another incident moves; the emptied one is offered no more', () => {
    const told = joined()
      .given(anna, 'incident.join', join(two, [message(2)], 'Vuurwerk'))
      .given(anna, 'incident.join', join(one, [message(2)]));
    expect(told.state.incidents.get(two)?.messageIds).toEqual([]);
    expect(told.state.messages.get(message(2))?.incidentId).toBe(one);
    expect(selectOpenIncidents(told.state).map(({ id }) => id)).toEqual([one]);
  });

  test('decides nothing and claims nothing', () => {
    const { state } = joined();
    expect([...state.untreated]).toEqual([message(1), message(2), message(3)]);
    expect(state.claimed.size).toBe(0);
  });

  test('needs messages that are there and not in it already', () => {
    expect(reports().when(anna, 'incident.join', join(one, [message(9)]))).toEqual({ code: 'unknown-message' });
    expect(joined().when(anna, 'incident.join', join(one, [message(1)]))).toEqual({ code: 'nothing-to-join' });
    expect(reports().when(daan, 'incident.join', join(one, [message(1)]))).toEqual({ code: 'not-allowed' });
  });
});

describe('a closed incident', () => {
  const closed = () => joined().given(anna, 'incident.close', { incidentId: one });

  test('takes no new message, until it is reopened', () => {
    expect(closed().when(anna, 'incident.join', join(one, [message(2)]))).toEqual({ code: 'incident-closed' });
    expect(selectOpenIncidents(closed().state)).toEqual([]);
    const reopened = closed().given(anna, 'incident.reopen', { incidentId: one });
    expect(reopened.when(anna, 'incident.join', join(one, [message(2)]))).toMatchObject([{ type: 'incident.joined' }]);
  });

  test('keeps what it has and lets go of it when asked', () => {
    expect(closed().state.messages.get(message(1))?.incidentId).toBe(one);
    const split = closed().given(anna, 'incident.split', { messageIds: [message(1)] });
    expect(split.state.messages.get(message(1))?.incidentId).toBeNull();
  });

  test('is closed once and reopened once', () => {
    expect(closed().when(anna, 'incident.close', { incidentId: one })).toEqual({ code: 'incident-closed' });
    expect(joined().when(anna, 'incident.reopen', { incidentId: one })).toEqual({ code: 'incident-open' });
    expect(joined().when(anna, 'incident.close', { incidentId: two })).toEqual({ code: 'unknown-incident' });
  });
});

describe('splitting', () => {
  test('lets each go on by itself', () => {
    const { state } = joined().given(anna, 'incident.split', { messageIds: [message(3)] });
    expect(state.incidents.get(one)?.messageIds).toEqual([message(1)]);
    expect(state.messages.get(message(3))?.incidentId).toBeNull();
  });

  test('asks for messages that are joined', () => {
    expect(joined().when(anna, 'incident.split', { messageIds: [message(2)] })).toEqual({ code: 'not-in-incident' });
  });
});

test('F1: no phone hears of incidents', () => {
  const view = JSON.stringify(fieldView(joined().state, admin.id));
  expect(view).not.toContain(one);
  expect(view).not.toContain('Brand bushok');
});

test('P2: incidents go through a snapshot unharmed, and are equal without their title', () => {
  const { state } = joined();
  expect(stateFromJson(stateToJson(state))).toEqual(state);
  const wordless = stateFromJson(snapshotText(state, TEN, false));
  expect(stateFingerprint(wordless)).toBe(stateFingerprint(state));
});
