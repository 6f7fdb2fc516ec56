import type { Refusal, RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import type { Problem } from '@nachtwacht/shared/wire/http.ts';

type HttpCode =
  | 'not-signed-in'
  | 'sign-in-refused'
  | 'link-unknown'
  | 'link-used'
  | 'link-expired'
  | 'link-revoked'
  | 'pairing-unknown'
  | 'origin-refused'
  | 'token-unknown'
  | 'not-found'
  | 'operation-destroyed'
  | 'method-not-allowed'
  | 'not-acceptable-type'
  | 'photo-unreadable'
  | 'photo-type'
  | 'photo-too-many-pixels'
  | 'unknown-photo'
  | 'delivery-not-dead'
  | 'places-silent'
  | 'exercise-stays-here';

/** The closed list of what a problem can be: every refusal, and what only HTTP knows. */
export type ProblemCode = RefusalCode | HttpCode;

/** Status and title of each code. What is not named here is a conflict with how things stand: 409. */
const known: { readonly [K in ProblemCode]?: readonly [status: number, title: string] } = {
  invalid: [422, 'Ongeldige gegevens / Invalid data'],
  'unknown-command': [422, 'Onbekende opdracht / Unknown command'],
  'not-allowed': [403, 'Dat mag deze rol niet / Not allowed'],
  'not-your-group': [403, 'Niet uw buurtgroep / Not your group'],
  'not-your-message': [403, 'Niet uw melding / Not your message'],
  'admin-revoked': [403, 'Toegang ingetrokken / Access revoked'],
  'unknown-operation': [404, 'Onbekende actie / Unknown operation'],
  'unknown-staff': [404, 'Onbekende medewerker / Unknown member of staff'],
  'unknown-group': [404, 'Onbekende buurtgroep / Unknown group'],
  'unknown-admin': [404, 'Onbekende beheerder / Unknown admin'],
  'unknown-message': [404, 'Onbekende melding / Unknown message'],
  'unknown-dispatch': [404, 'Onbekende uitzetting / Unknown dispatch'],
  'unknown-feedback': [404, 'Onbekende terugkoppeling / Unknown feedback'],
  'unknown-broadcast': [404, 'Onbekend bericht / Unknown broadcast'],
  'unknown-photo': [404, 'Onbekende foto / Unknown photo'],
  'operation-exists': [409, 'Deze actie bestaat al / The operation exists already'],
  'operation-not-live': [409, 'De actie loopt niet / The operation is not live'],
  'operation-not-draft': [409, 'De actie is al geopend / The operation is no draft'],
  'operation-not-closed': [409, 'De actie is nog niet gesloten / The operation is not closed'],
  'id-taken': [409, 'Al in gebruik / Already taken'],
  'too-many-photos': [409, 'Meer dan tien foto’s / More than ten photos'],
  'command-id-reused': [409, 'Sleutel al gebruikt voor iets anders / Key already used for something else'],
  'limit-reached': [409, 'Meer past niet / Limit reached'],
  'audience-empty': [422, 'Niemand geadresseerd / Nobody addressed'],
  'photo-not-covered': [422, 'Foto is niet afgedekt / Photo is not covered'],
  'time-not-ahead': [422, 'Tijdstip ligt niet in de toekomst / Time is not ahead'],
  'outcome-needs-text': [422, 'Uitkomst vraagt een toelichting / Outcome needs a text'],
  'reason-needs-text': [422, 'Reden vraagt een toelichting / Reason needs a text'],
  'too-large': [413, 'Te groot / Too large'],
  'places-silent': [502, 'Plaatsen zoeken antwoordt niet / The search for places does not answer'],
  busy: [429, 'Te druk, probeer het zo opnieuw / Busy, try again shortly'],
  'journal-stopped': [503, 'Het journaal staat stil / The journal is stopped'],
  'not-signed-in': [401, 'Niet aangemeld / Not signed in'],
  'sign-in-refused': [401, 'Naam en wachtwoord horen niet bij elkaar / Name and password do not match'],
  'token-unknown': [401, 'Onbekend token / Unknown token'],
  'link-unknown': [404, 'Onbekende link / Unknown link'],
  'link-used': [410, 'Deze link is al gebruikt / This link was used already'],
  'link-expired': [410, 'Deze link is verlopen / This link has expired'],
  'link-revoked': [410, 'Deze link is ingetrokken / This link was revoked'],
  'pairing-unknown': [404, 'Geen scherm toont deze code / No screen shows this code'],
  'origin-refused': [403, 'Verzoek van een andere site / Request from another site'],
  'operation-destroyed': [410, 'Actie is gewist / Operation was destroyed'],
  'not-found': [404, 'Niet gevonden / Not found'],
  'method-not-allowed': [405, 'Dat kan hier niet / Method not allowed'],
  'not-acceptable-type': [415, 'Dit soort inhoud gaat niet / Unsupported content'],
  'photo-unreadable': [422, 'Foto is niet te lezen / Photo cannot be read'],
  'photo-type': [415, 'Alleen JPEG, PNG of WebP / Only JPEG, PNG or WebP'],
  'delivery-not-dead': [409, 'Niets om opnieuw te proberen / Nothing to try again'],
  'exercise-stays-here': [403, 'Een oefening verlaat deze machine niet / An exercise never leaves this machine'],
  'photo-too-many-pixels': [413, 'Meer dan 24 megapixels / More than 24 megapixels'],
};

const conflict = [409, 'Dat kan nu niet / Not possible now'] as const;

export type ProblemDetail = Pick<Refusal, 'issues' | 'retryAfterSeconds'>;

export function toProblem(code: ProblemCode, { issues, retryAfterSeconds }: ProblemDetail = {}): Problem {
  const [status, title] = known[code] ?? conflict;
  return {
    ...{ type: 'about:blank', title, status, code },
    ...(issues && { issues: [...issues] }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** What a person sees of a fault: its id in the log, never its message. */
export function toFaultProblem(fault: string): Problem {
  return { type: 'about:blank', title: 'Storing / Fault', status: 500, fault };
}

export function invalid(path: string, message: string): Problem {
  return toProblem('invalid', { issues: [{ path, message }] });
}
