export const texts = {
  signIn: {
    title: 'Aanmelden',
    name: 'Gebruikersnaam',
    password: 'Wachtwoord',
    submit: 'Meld aan',
    busy: 'Aanmelden …',
    redeeming: 'Uw aanmeldlink wordt gecontroleerd …',
    linkRefused:
      'Deze aanmeldlink is al gebruikt of verlopen. Vraag de coördinator om een nieuwe, of meld u hieronder aan.',
    refused: 'Naam en wachtwoord horen niet bij elkaar.',
    tooMany: 'Te veel pogingen. Probeer het over een minuut opnieuw.',
    unreachable: 'De server antwoordt niet. Controleer de verbinding en probeer het opnieuw.',
    nameMissing: 'Vul uw gebruikersnaam in.',
    passwordMissing: 'Vul uw wachtwoord in.',
    notEmergency: 'Nachtwacht is geen noodlijn. Spoed? Bel 112.',
  },
  looking: 'Uw scherm wordt geopend …',
  notFound: { title: 'Deze pagina bestaat niet', home: 'Naar mijn scherm' },
} as const;
