import { describe, expect, test } from 'vitest';
import { admin, anna, answered, daan, dispatched, evening, forwarded, idOf } from '../../test/given.ts';
import { fillPlaceholders, hasPlaceholder, openPlaceholders, placeholderFacts } from './placeholders.ts';

const facts = { tijd: '23:00', straat: 'Kerkstraat', wijk: 'Molenvliet', uitkomst: null };
const messageId = idOf('message');
const factsIn = (told: ReturnType<typeof evening>) => {
  const message = told.state.messages.get(messageId);
  return message && placeholderFacts(message, told.state);
};

describe('filling in', () => {
  test('what is known stands in its place, what is not stays open', () => {
    const text = fillPlaceholders('Uw melding van {tijd} in {wijk}, {straat}: {uitkomst}.', facts);
    expect(text).toBe('Uw melding van 23:00 in Molenvliet, Kerkstraat: {uitkomst}.');
    expect(openPlaceholders(text)).toEqual(['{uitkomst}']);
    expect(hasPlaceholder('Uw melding van 23:00.')).toBe(false);
  });

  test('an outcome that opens a sentence takes a capital', () => {
    const known = { ...facts, uitkomst: 'er is gecontroleerd' };
    expect(fillPlaceholders('Dank. {uitkomst}.', known)).toBe('Dank. Er is gecontroleerd.');
    expect(fillPlaceholders('Gevolg: wij melden dat {uitkomst}.', known)).toContain('dat er is');
  });

  test('a word that stands for nothing is left open too', () => {
    expect(openPlaceholders(fillPlaceholders('Dag {naam}', facts))).toEqual(['{naam}']);
  });
});

describe('what stands for them', () => {
  test('the hour of the operation, the neighbourhood, no street while nobody named one', () => {
    const told = evening().given(admin, 'message.forward', forwarded());
    expect(factsIn(told)).toEqual({ tijd: '23:00', wijk: 'Molenvliet', straat: null, uitkomst: null });
  });

  test('the street that staff fixed, never with its house number', () => {
    const told = evening()
      .given(admin, 'message.forward', forwarded())
      .given(anna, 'message.place', { messageId, place: { kind: 'area' }, label: 'Kerkstraat 12a, Woerden' });
    expect(factsIn(told)?.straat).toBe('Kerkstraat, Woerden');
  });

  test('the outcome, without telling who was arrested', () => {
    const told = evening()
      .given(admin, 'message.forward', forwarded())
      .given(anna, 'dispatch.send', dispatched([messageId]))
      .given(daan, 'dispatch.close', { dispatchId: idOf('dispatch'), outcome: 'arrest', text: '', byDesk: false });
    expect(factsIn(told)?.uitkomst).toBe('er is opgetreden');
  });
});

test('an answer with something still open is not sent', () => {
  const told = evening().given(admin, 'message.forward', forwarded());
  const open = { ...answered([messageId]), text: 'Er is gekeken in {straat}.' };
  expect(told.when(anna, 'feedback.send', open)).toEqual({ code: 'placeholder-left' });
  const sent = told.given(anna, 'feedback.send', answered([messageId]));
  const better = { feedbackId: idOf('feedback'), text: 'Beter: {uitkomst}' };
  expect(sent.when(anna, 'feedback.correct', better)).toEqual({ code: 'placeholder-left' });
});

test('why a remark was overruled is journaled with the answer, and is no part of what the admin reads', () => {
  const told = evening().given(admin, 'message.forward', forwarded());
  told.given(anna, 'feedback.send', { ...answered([messageId]), guardReason: '“0900-8844”: landelijk nummer' });
  expect(told.state.feedback.get(idOf('feedback'))?.content).toEqual({ text: 'Dank u, genoteerd.' });
});
