import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import type { ListFacts } from './map-list-rows.ts';

/** What the list beside the map says after a name. */
export function useFactWords(): (facts: ListFacts) => string {
  const { t } = useTranslation('map');
  const format = useFormat();
  return (facts) => {
    switch (facts.kind) {
      case 'reach':
        return [t('list.metres', { distance: format.distance(facts.metres) }), facts.text].filter(Boolean).join(' · ');
      case 'note': {
        const end = facts.until ? t('note.untilAt', { at: format.time(facts.until) }) : '';
        return [t(`note.kinds.${facts.noteKind}`), end].filter(Boolean).join(' · ');
      }
      case 'life':
        return t(`life.${facts.state}`);
      case 'step':
        return t('list.since', { step: t(`steps.${facts.step}`), time: format.time(facts.at) });
      case 'seen':
        if (!facts.at) return t('list.unseen');
        return t('list.sighting', { count: facts.count, time: format.time(facts.at) });
      case 'track': {
        const [from = '', until = ''] = [facts.names[0], facts.names.at(-1)];
        return t('list.stops', { from, until, times: facts.times.map((at) => format.time(at)).join(', ') });
      }
      case 'sent':
        return t('list.sent', { time: format.time(facts.at), groups: facts.groups, admins: facts.admins });
      case 'busy':
        return t('list.messages', { count: facts.count });
    }
  };
}
