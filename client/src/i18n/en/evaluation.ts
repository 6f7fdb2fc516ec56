import type { texts as dutch } from '../nl/evaluation.ts';
import type { Translation } from '../texts.ts';

export const texts: Translation<typeof dutch> = {
  title: 'Three questions about tonight',
  question: {
    answered: 'Did you hear back enough?',
    doable: 'Could you do it beside your evening?',
    again: 'Will you take part again next time?',
  },
  grade: {
    answered: { yes: 'Yes', middle: 'At times', no: 'No' },
    doable: { yes: 'Yes', middle: 'Just about', no: 'No' },
    again: { yes: 'Yes', middle: 'Perhaps', no: 'No' },
  },
  text: 'Anything else?',
  textHelp: 'May stay empty. No names of people.',
  send: 'Send your answers',
  again: 'Send again',
  sent: 'Thank you. Your answers have arrived.',
  none: 'Answer a question first.',
  tooLong: '{{count}} characters too many.',
  report: {
    title: 'What admins thought',
    count_one: '{{count}} admin answered',
    count_other: '{{count}} admins answered',
    none: 'No admin has answered yet. The questions are on the phone once the operation is closed.',
    said: 'In their words',
  },
};
