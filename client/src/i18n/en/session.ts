import type { texts as dutch } from '../nl/session.ts';
import type { Translation } from '../texts.ts';

export const texts: Translation<typeof dutch> = {
  signIn: {
    title: 'Sign in',
    name: 'User name',
    password: 'Password',
    submit: 'Sign in',
    busy: 'Signing in …',
    redeeming: 'Checking your sign-in link …',
    linkRefused: 'This sign-in link has been used or has expired. Ask the coordinator for a new one, or sign in below.',
    refused: 'Name and password do not belong together.',
    tooMany: 'Too many attempts. Try again in a minute.',
    unreachable: 'The server does not answer. Check the connection and try again.',
    nameMissing: 'Enter your user name.',
    passwordMissing: 'Enter your password.',
    notEmergency: 'Nachtwacht is not an emergency line. Urgent? Call 112.',
  },
  looking: 'Opening your screen …',
  notFound: { title: 'This page does not exist', home: 'Go to my screen' },
};
