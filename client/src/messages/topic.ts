import type { MessageKind } from '@nachtwacht/shared/hints/hint.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';

/** What a message is about, as a picture in chips and pins: SVG path data on a grid of 24. */
export const topicPaths = {
  fire: 'M12 3c.6 3.2 4.8 5.2 4.8 10.2A4.8 4.8 0 0 1 12 18a4.8 4.8 0 0 1-4.8-4.8c0-2 .9-3.2 2-4.3.2 1.3.8 2 1.6 2.3C10.4 8.3 10.7 5.3 12 3z M6 21h12',
  danger: 'M12 3.5 22 20.5H2z M12 10v5M12 17.6v.2',
  injury: 'M8 4h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z M12 8v8M8 12h8',
  pallets: 'M3 7h18M3 12h18M5 7v10m7-10v10m7-10v10M3 17h18',
  fireworks: 'M12 10V3m0 18v-4m-2-3H3m18 0h-6M10.5 12.5 6 8m12 0-4.5 4.5M10.5 15.5 7 19m10 0-3.5-3.5',
  vandalism: 'M5 3h14v18H5zM12 11 8 6m4 5 5-3m-5 3-4 6m4-6 4 7',
  vehicle: 'M4 16v-4l2-5.5h12l2 5.5v4zM4 12h16 M6 16v2.5M18 16v2.5',
  youths:
    'M2.5 19c0-3.6 2.4-6 5.5-6s5.5 2.4 5.5 6M15 13.7c3.7-.7 6.5 1.5 6.5 5.3 M5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0 M14 9a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0',
  suspicious:
    'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z M9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0',
  burglary: 'M6 3h12v18H6zM14.5 12v.2M3 21h18',
  missing: 'M5 20c.3-4.3 3-7 7-7s6.7 2.7 7 7 M8.5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
  question: 'M9.5 9.5c0-3 5-3 5 0 0 2-2.5 2-2.5 4M12 16.8v.2 M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0',
  talk: 'M4 5h16v11H10l-4 4v-4H4z',
} as const;
export type Topic = keyof typeof topicPaths;

const byWord: readonly (readonly [Topic, RegExp])[] = [
  ['fire', /\brook|benzine|aansteken|aangestoken/u],
  ['pallets', /pallet|autoband|brandstapel/u],
  ['fireworks', /vuurwerk|cobra|knal|vuurpijl|mortier|nitraat|rotje|firework/u],
  ['vandalism', /verniel|gesloopt|slopen|ruit|bushok|prullenbak|lantaarnpaal|brievenbus|graffiti/u],
  ['vehicle', /\bauto|busje|kenteken|motor|scooter|fatbike|brommer/u],
];

const byKind: Readonly<Record<MessageKind, Topic>> = {
  fireworks: 'fireworks',
  fire: 'fire',
  vandalism: 'vandalism',
  nuisance: 'youths',
  suspicious: 'suspicious',
  burglary: 'burglary',
  violence: 'danger',
  traffic: 'vehicle',
  missing: 'missing',
  question: 'question',
  chatter: 'talk',
  other: 'talk',
};

/** From the reasons stamped on it, else from its hints, else from its words. Only a picture: nothing depends on it. */
export function topicOf({
  urgencyReasons,
  hints,
  content,
}: Pick<Message, 'urgencyReasons' | 'content' | 'hints'>): Topic {
  for (const reason of urgencyReasons) {
    if (reason === 'fire') return 'fire';
    if (reason === 'injury') return 'injury';
    if (reason === 'weapon' || reason === 'violence' || reason === 'danger') return 'danger';
  }
  const text = content?.text.toLowerCase() ?? '';
  const found = byWord.find(([, pattern]) => pattern.test(text))?.[0];
  const [kind] = hints?.kinds ?? [];
  if (kind) return isFiner(found, kind) ? found : byKind[kind];
  if (found) return found;
  return text.trimEnd().endsWith('?') ? 'question' : 'talk';
}

/** The words may name the thing where the kind names only the sort. */
function isFiner(found: Topic | undefined, kind: MessageKind): found is Topic {
  return (found === 'pallets' && kind === 'fire') || (found === 'vehicle' && kind === 'suspicious');
}
