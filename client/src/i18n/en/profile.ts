import type { texts as dutch } from '../nl/profile.ts';
import type { Translation } from '../texts.ts';

export const texts: Translation<typeof dutch> = {
  title: 'You and your phones',
  away: {
    title: 'I am off',
    text: 'Going to bed, or off for a while? Then the police know that you are not looking.',
    hours_one: '{{count}} hour',
    hours_other: '{{count}} hours',
    end: 'Until the end',
    until: 'Or off until',
    set: 'I am off',
    is: 'You are off until {{time}}.',
    back: 'I am back',
  },
  ring: {
    title: 'Your number and stand-in',
    phone: 'Your phone number',
    phoneText: 'May stay empty. So that we can ring you tonight.',
    both: 'Fill in both name and number of your stand-in, or neither.',
    tooLong: 'This is too long. Make it shorter.',
    save: 'Save',
    saved: 'Saved.',
  },
  devices: {
    title: 'Your phones',
    kind: { iphone: 'iPhone or iPad', android: 'Android phone', computer: 'Computer', other: 'Phone' },
    since: 'since {{day}} {{time}}',
    thisOne: 'this phone',
    signOut: 'Sign out',
    signOutOf: 'Sign out: {{device}}',
    gone: 'This phone is signed out.',
    failed: 'The list does not load. Try again with internet.',
  },
  leave: {
    title: 'Stopping',
    open: 'I no longer take part',
    text: 'You get no messages any more and cannot report. Everything on your phones is wiped. Taking part again needs a new invitation.',
    waiting_one: '{{count}} message is still waiting. It will then not be sent.',
    waiting_other: '{{count}} messages are still waiting. They will then not be sent.',
    yes: 'Yes, I stop',
    no: 'No, I stay',
  },
  offline: 'No internet now. Try again in a moment.',
  noAnswer: 'No answer from the police yet. Try again shortly.',
  fault: 'That failed. Something went wrong at the police (number {{id}}).',
};
