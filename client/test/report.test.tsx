// @vitest-environment jsdom
import type { StaffRole } from '@nachtwacht/shared/operation/actor.ts';
import { cleanup, screen, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import type { Language } from '../src/i18n/texts.ts';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { OpenReport } from '../src/report/Report.tsx';
import { forward, peopleOf } from './busy-night.ts';
import { createLoopback } from './loopback-operation.ts';
import { renderInRoom } from './Room.tsx';

afterEach(cleanup);

/** Two messages: an urgent one dispatched and done, one that nobody looked at. */
async function openReport(role: StaffRole = 'coordinator', language: Language = 'nl') {
  const night = createLoopback({ role, name: 'M. de Wit' });
  const people = peopleOf(night);
  const board = { kind: 'staff', id: v7(), role: 'dispatcher' } as const;
  night.act({ kind: 'system', id: 'system' }, 'staff.enrol', {
    staffId: board.id,
    role: 'dispatcher',
    name: 'N. Visser',
  });
  night.at('22:10:00');
  const messageId = forward(night, people, { text: 'Er is iemand gewond, hij bloedt hevig!' });
  night.at('22:10:08');
  night.act(people.koster, 'message.claim', { messageId });
  night.at('22:10:50');
  const dispatchId = v7();
  night.act(people.koster, 'dispatch.send', {
    ...{ dispatchId, messageIds: [messageId], target: 'control-room', priority: 1, kind: 'injured' },
    ...{ summary: 'Gewonde', placeLabel: '', point: null, note: '' },
  });
  night.at('22:40:00');
  night.act(board, 'dispatch.advance', { dispatchId, step: 'accepted', unit: '', byDesk: false });
  night.act(board, 'dispatch.close', { dispatchId, outcome: 'arrest', text: '', byDesk: false });
  night.at('23:05:00');
  forward(night, people, { text: 'Wanneer komt de gemeente vegen?' });
  night.at('23:20:00');
  night.act(people.koster, 'message.phoneIn', { messageId });
  await renderInRoom(
    <OperationContext value={night.operation}>
      <OpenReport />
    </OperationContext>,
    { now: night.now, language },
  );
  return night;
}

const card = (name: string) => {
  const found = screen.getByRole('heading', { name, level: 2 }).closest('section');
  if (!found) throw new Error(`no card ${name}`);
  return within(found);
};

test('the night is told in sentences and figures', async () => {
  await openReport();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Jaarwisseling Woerden 2026');
  const words = card('In het kort');
  expect(words.getByText(/^2 meldingen, de meeste vanaf 22:00: 1\. Alle kwamen uit Snel en Polanen\.$/)).toBeTruthy();
  expect(words.getByText(/Er ging 1 inzetverzoek uit; geaccepteerd: 1\. Afloop: 1 × aangehouden\./)).toBeTruthy();
  expect(card('Uitkomst van inzetverzoeken').getByText('Aangehouden')).toBeTruthy();
  expect(card('Aanwijzingen gevolgd').getAllByText('1 van 1').length).toBeGreaterThan(0);
});

test('times stand against their norms; a message that nobody looked at is said so', async () => {
  await openReport();
  const times = card('Hoe snel ging het?');
  expect(times.getByText('norm 15 s: 50%')).toBeTruthy();
  expect(times.getByText('norm 60 s: 100%')).toBeTruthy();
  expect(times.getByText('1 wachtte langer dan de norm en is nooit bekeken')).toBeTruthy();
});

test('open ends name the message and where it came from, never its words', async () => {
  await openReport();
  const todo = card('Nog te doen');
  expect(todo.getByText('Melding 2: nog geen besluit')).toBeTruthy();
  expect(todo.getByText('Melding 1: terugkoppeling tegoed')).toBeTruthy();
  expect(todo.getAllByText(/^Snel en Polanen, /)).toHaveLength(2);
  expect(document.body.textContent).not.toContain('vegen');
});

test('each hour says how many of which urgency, also to who hears the page', async () => {
  await openReport();
  const hours = card('Meldingen en besluiten per uur');
  expect(hours.getByRole('cell', { name: /1 spoed, 0 verhoogd, 0 normaal/ })).toBeTruthy();
  expect(hours.getByRole('row', { name: 'Inzetverzoek 1 0' })).toBeTruthy();
});

test('on paper it is light, on the screen as it was', async () => {
  await openReport();
  const page = document.documentElement;
  page.dataset.theme = 'dark';
  window.dispatchEvent(new Event('beforeprint'));
  expect(page.dataset.theme).toBe('light');
  window.dispatchEvent(new Event('afterprint'));
  expect(page.dataset.theme).toBe('dark');
});

test('English reads the same figures', async () => {
  await openReport('officer', 'en');
  expect(card('How fast did it go?').getByText('norm 15 s: 50%')).toBeTruthy();
});

test('a dispatcher does not read it', async () => {
  await openReport('dispatcher');
  expect(screen.getByText('U hebt geen toegang tot dit verslag')).toBeTruthy();
});
