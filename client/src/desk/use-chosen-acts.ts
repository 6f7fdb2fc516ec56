import { useTranslation } from 'react-i18next';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useView } from './DeskContext.tsx';
import { useActs } from './use-acts.ts';
import { useIncidentActs } from './use-incident-acts.ts';
import { useMay } from './use-may.ts';
import type { PaletteAct } from './use-wider-acts.ts';

/** What can be done with the selected message and has no key: take it over or back, and acts on its incident. */
export function useChosenActs(): readonly PaletteAct[] {
  const { t } = useTranslation('desk');
  const { t: talk } = useTranslation('conversation');
  const { staffId } = useMe();
  const acts = useActs();
  const incidents = useIncidentActs();
  const selectedId = useView((view) => view.selectedId);
  const message = usePicture((state) => state.messages.get(selectedId ?? ''));
  const incident = usePicture((state) => state.incidents.get(message?.incidentId ?? ''));
  const mayTakeOver = useMay('message.takeOver');
  const mayClaim = useMay('message.claim');
  const mayJoin = useMay('incident.join');
  if (!message) return [];
  const { id, claim, triage } = message;
  const detail = t('queue.rowNumber', { number: message.number });
  const held = claim !== null && claim.staffId !== staffId;
  return [
    ...(held && mayTakeOver
      ? [{ id: 'take over', label: t('panel.claim.takeOver'), detail, run: () => acts.takeOver(id) }]
      : []),
    ...(triage === 'later' && claim === null && mayClaim
      ? [{ id: 'resume', label: t('panel.claim.resume'), detail, run: () => acts.resume(id) }]
      : []),
    ...(incident && mayJoin
      ? [
          { id: 'split', label: talk('incident.split'), detail, run: () => void incidents.split(id) },
          {
            id: 'end incident',
            label: talk(incident.closedAt ? 'incident.reopen' : 'incident.close'),
            detail: talk('incident.title', { number: incident.number }),
            run: () => (incident.closedAt ? incidents.reopen(incident.id) : incidents.close(incident.id)),
          },
        ]
      : []),
  ];
}
