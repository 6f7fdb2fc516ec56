import type { Dispatch } from '../dispatches/dispatch.ts';
import type { DispatchOutcome } from '../dispatches/events.ts';

/** What became of it, as an admin may read it: Dutch whatever language the desk is in, and never who was arrested or fined. */
const outcomeWords: Record<DispatchOutcome, string | null> = {
  checked: 'er is gecontroleerd',
  'sent-away': 'de groep is weggestuurd',
  arrest: 'er is opgetreden',
  halt: 'er is opgetreden',
  fine: 'er is opgetreden',
  'nothing-found': 'er is niets meer gevonden',
  'fire-or-ambulance': 'brandweer of ambulance heeft het overgenomen',
  'passed-to-municipality': 'het is doorgegeven aan de gemeente',
  other: null,
};

/** Null while it runs, or where only free words say what happened: somebody must read those before a resident does. */
export function outcomeInWords(dispatch: Dispatch | undefined): string | null {
  return dispatch?.outcome ? outcomeWords[dispatch.outcome] : null;
}
