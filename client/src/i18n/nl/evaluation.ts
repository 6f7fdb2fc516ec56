export const texts = {
  title: 'Drie vragen over vannacht',
  question: {
    answered: 'Hoorde u genoeg terug?',
    doable: 'Was het goed te doen naast uw avond?',
    again: 'Doet u een volgende keer weer mee?',
  },
  grade: {
    answered: { yes: 'Ja', middle: 'Soms', no: 'Nee' },
    doable: { yes: 'Ja', middle: 'Ging wel', no: 'Nee' },
    again: { yes: 'Ja', middle: 'Misschien', no: 'Nee' },
  },
  text: 'Wilt u nog iets kwijt?',
  textHelp: 'Mag leeg blijven. Geen namen van mensen.',
  send: 'Verstuur uw antwoorden',
  again: 'Verstuur opnieuw',
  sent: 'Dank u. Uw antwoorden zijn ontvangen.',
  none: 'Beantwoord eerst een vraag.',
  tooLong: 'Nog {{count}} tekens te veel.',
  report: {
    title: 'Wat beheerders vonden',
    count_one: '{{count}} beheerder antwoordde',
    count_other: '{{count}} beheerders antwoordden',
    none: 'Nog geen beheerder gaf antwoord. De vragen staan op de telefoon zodra de actie gesloten is.',
    said: 'In hun woorden',
  },
} as const;
