import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import { broadcastTemplate } from '@nachtwacht/shared/broadcasts/events.ts';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { describe, expect, it } from 'vitest';
import { anna, evening, idOf, type Story, TEN } from '../../shared/test/given.ts';
import { toCap } from '../src/channels/feeds/cap.ts';
import { toOffsetTime } from '../src/channels/feeds/offset-time.ts';
import { all, capFaults, readXml, textOf, type XmlNode } from './cap-schema.ts';

const operationId = idOf('operation');
const broadcastId = idOf('broadcast');
const triangle: [number, number][] = [
  [4.88, 52.08],
  [4.89, 52.08],
  [4.89, 52.09],
  [4.88, 52.08],
];

function sent(more: Partial<CommandData<'broadcast.hold'>> = {}): Story {
  const told = evening();
  const selection = more.selection ?? { parts: [{ kind: 'all' as const }], minus: [] };
  const previewHash = resolveAudience(told.state, selection).hash;
  told.given(anna, 'broadcast.hold', {
    ...{ broadcastId, messageId: null, template: 'description', adminsOnly: false, previewHash, selection },
    ...{ expiresAt: '2026-12-31T23:30:00.000Z', title: 'Wie ziet deze persoon?', text: 'Rent weg, donkere jas.' },
    ...{ description: null, point: null, guardReason: '', proofGroups: told.state.groups.size, ...more },
  });
  return told.given(SYSTEM, 'broadcast.release', { broadcastId });
}

function capOf({ state }: Story): { xml: string; alert: XmlNode } {
  const broadcast = state.broadcasts.get(broadcastId);
  const xml = broadcast && toCap({ state, operationId, broadcast, sender: 'politie@example.nl' });
  if (!xml) throw new Error('nothing to tell');
  return { xml, alert: readXml(xml) };
}

describe('a broadcast in CAP 1.2', () => {
  it.each(broadcastTemplate.options)('%s is valid by the rules of the schema', (template) => {
    expect(capFaults(capOf(sent({ template })).xml)).toEqual([]);
  });

  it('is an Alert of an exercise, in Dutch and in English, with times that carry their offset', () => {
    const { alert } = capOf(sent());
    expect([textOf(alert, 'status'), textOf(alert, 'msgType')]).toEqual(['Exercise', 'Alert']);
    expect(textOf(alert, 'sent')).toBe('2026-12-31T23:00:00+01:00');
    const infos = all(alert, 'info');
    expect(infos.map((info) => textOf(info, 'language'))).toEqual(['nl-NL', 'en-GB']);
    expect(infos.map((info) => textOf(info, 'expires'))).toEqual(Array(2).fill('2027-01-01T00:30:00+01:00'));
    expect(infos.map((info) => textOf(info, 'description'))).toEqual([
      ...['Rent weg, donkere jas.', 'Message of the police, in Dutch: Rent weg, donkere jas.'],
    ]);
  });

  it('is Actual when it is no exercise', () => {
    const told = sent();
    if (told.state.operation) told.state.operation = { ...told.state.operation, exercise: false };
    const { xml, alert } = capOf(told);
    expect([textOf(alert, 'status'), xml.includes('OEFENING'), capFaults(xml)]).toEqual(['Actual', false, []]);
  });

  it('is updated by each correction and cancelled by its end, naming all that went before', () => {
    const told = sent();
    const words = { broadcastId, title: 'Wie ziet deze persoon?', text: 'Rent weg, lichte jas.' };
    told.at('2026-12-31T22:05:00.000Z').given(anna, 'broadcast.correct', words);
    told.at('2026-12-31T22:06:00.000Z').given(anna, 'broadcast.correct', words);
    const first = `politie@example.nl,${operationId}.${broadcastId}.1,2026-12-31T23:00:00+01:00`;
    const second = `politie@example.nl,${operationId}.${broadcastId}.2,2026-12-31T23:05:00+01:00`;
    const third = `politie@example.nl,${operationId}.${broadcastId}.3,2026-12-31T23:06:00+01:00`;
    const update = capOf(told);
    expect([textOf(update.alert, 'msgType'), textOf(update.alert, 'references')]).toEqual([
      'Update',
      `${first} ${second}`,
    ]);
    told
      .at('2026-12-31T22:10:00.000Z')
      .given(anna, 'broadcast.end', { broadcastId, reason: 'over', text: 'Gevonden.' });
    const cancel = capOf(told);
    expect([textOf(cancel.alert, 'msgType'), textOf(cancel.alert, 'references')]).toEqual([
      ...['Cancel', `${first} ${second} ${third}`],
    ]);
    expect(textOf(cancel.alert, 'info', 'description')).toBe('Gevonden.');
    expect([...capFaults(update.xml), ...capFaults(cancel.xml)]).toEqual([]);
  });

  it('that expires is not cancelled: it said until when', () => {
    const told = sent().at('2026-12-31T23:30:00.000Z');
    told.given(SYSTEM, 'broadcast.end', { broadcastId, reason: 'expired', text: '' });
    expect(textOf(capOf(told).alert, 'msgType')).toBe('Alert');
  });

  it('carries what was drawn, latitude first', () => {
    const selection = {
      parts: [
        { kind: 'radius' as const, centre: { lng: 4.884, lat: 52.085 }, radiusMetres: 1500 },
        { kind: 'polygon' as const, ring: triangle },
        { kind: 'groups' as const, groupIds: [idOf('group')] },
      ],
      minus: [],
    };
    const told = sent({ selection });
    const broadcast = told.state.broadcasts.get(broadcastId);
    if (!broadcast?.content) throw new Error('nothing there');
    told.state.broadcasts.set(broadcastId, {
      ...broadcast,
      content: { ...broadcast.content, selection: { parts: selection.parts.slice(0, 2), minus: [] } },
    });
    const { xml, alert } = capOf(told);
    expect(textOf(alert, 'info', 'area', 'circle')).toBe('52.085,4.884 1.5');
    expect(textOf(alert, 'info', 'area', 'polygon')).toBe('52.08,4.88 52.08,4.89 52.09,4.89 52.08,4.88');
    expect(capFaults(xml)).toEqual([]);
  });

  it('stays well-formed whatever is written in it', () => {
    const text = 'a < b & "c" > d ]]> <script> \u0007\uffff é 🙂';
    const { xml, alert } = capOf(sent({ text, title: text }));
    expect(capFaults(xml)).toEqual([]);
    expect(textOf(alert, 'info', 'description')).toBe('a < b & "c" > d ]]> <script>  é 🙂');
  });

  it('tells nothing of what is for admins only', () => {
    const { state } = sent({ adminsOnly: true });
    const broadcast = state.broadcasts.get(broadcastId);
    expect(broadcast && toCap({ state, operationId, broadcast, sender: 's' })).toBeNull();
  });
});

describe('the rules find what is wrong', () => {
  it.each([
    ['a local time', /\+01:00<\/sent>/, '</sent>'],
    ['a wrong status', 'Exercise', 'Practice'],
    ['no certainty', /<certainty>\w+<\/certainty>/, ''],
    ['another order', /(<sender>.*?<\/sender>)(<sent>.*?<\/sent>)/, '$2$1'],
    ['an unknown element', '<scope>', '<extra>x</extra><scope>'],
    ['longitude first', /<circle>[^<]*/, '<circle>52.085,184.884 8'],
  ])('%s', (_what, from, to) => {
    const { xml } = capOf(sent());
    const spoilt = xml.replace(from, to);
    expect(spoilt).not.toBe(xml);
    expect(capFaults(spoilt)).not.toEqual([]);
  });
});

describe('a time with its offset', () => {
  it('is +01:00 in winter, +02:00 in summer, and right at the turn of the year', () => {
    const zone = 'Europe/Amsterdam';
    expect(toOffsetTime(TEN, zone)).toBe('2026-12-31T23:00:00+01:00');
    expect(toOffsetTime('2026-12-31T23:00:00.000Z', zone)).toBe('2027-01-01T00:00:00+01:00');
    expect(toOffsetTime('2026-07-01T10:00:00.000Z', zone)).toBe('2026-07-01T12:00:00+02:00');
  });
});
