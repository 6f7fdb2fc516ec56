const nl = {
  offline: 'Spoed? Bellen werkt zonder internet',
  question: 'Spoed of gevaar?',
  call: 'Bel 112',
  loading: 'De rest van de app laadt …',
  loadingOffline: 'Geen internet. U kunt wel alvast schrijven.',
  joining: 'Uw uitnodiging wordt geopend …',
  what: 'Wat gebeurt er?',
  placeholder: 'Plak hier het bericht uit uw groep, of typ wat er gebeurt.',
  send: 'Stuur naar de politie',
  noUrgency: 'Geen spoed: <a href="tel:09008844">0900-8844</a>',
  urgentTitle: 'Bel nu 112',
  urgentText: 'Bellen gaat sneller. Deze app is geen alarmnummer.',
  urgentAgain: 'Al gebeld, of geen spoed? Druk nog een keer op Stuur naar de politie.',
  empty: 'Schrijf eerst kort wat er gebeurt.',
  kept: 'Uw melding staat op deze telefoon en gaat vanzelf, één keer, zodra er internet is.',
  keptForApp:
    'Uw melding staat op deze telefoon, maar is nog niet verstuurd. Straks staat hij in de app: kijk of u daar nog op Stuur moet drukken.',
  sent: 'De politie heeft uw melding ontvangen.',
  notKept: 'Deze telefoon kan de melding niet bewaren. Laat deze pagina open en probeer het zo opnieuw.',
  slow: 'De rest van de app komt niet binnen. Schrijven en bellen kan wel.',
};

/** The few words of the shell; the rest of the page has its own. */
export const shellWords: { readonly nl: typeof nl; readonly en: typeof nl } = {
  nl,
  en: {
    offline: 'Emergency? Calling works without internet',
    question: 'Emergency or danger?',
    call: 'Call 112',
    loading: 'The rest of the app is loading …',
    loadingOffline: 'No internet. You can write already.',
    joining: 'Opening your invitation …',
    what: 'What is happening?',
    placeholder: 'Paste the message from your group here, or type what is happening.',
    send: 'Send to the police',
    noUrgency: 'Not urgent: <a href="tel:09008844">0900-8844</a>',
    urgentTitle: 'Call 112 now',
    urgentText: 'Calling is faster. This app is not an emergency number.',
    urgentAgain: 'Already called, or no emergency? Press Send to the police once more.',
    empty: 'First write briefly what is happening.',
    kept: 'Your report is on this phone and goes by itself, once, as soon as there is internet.',
    keptForApp:
      'Your report is on this phone, but it has not been sent yet. It will stand in the app: see whether you still have to press Send there.',
    sent: 'The police have received your report.',
    notKept: 'This phone cannot keep the report. Leave this page open and try again shortly.',
    slow: 'The rest of the app is not coming in. Writing and calling do work.',
  },
};
