import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { Operation, State } from '@nachtwacht/shared/operation/state.ts';
import { capArea } from './cap-area.ts';
import { capWords } from './cap-words.ts';
import { toOffsetTime } from './offset-time.ts';
import { element, toXml, type XmlElement } from './xml.ts';

export const CAP_NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';

export interface CapParts {
  readonly state: State;
  readonly operationId: string;
  readonly broadcast: Broadcast;
  readonly sender: string;
}

interface CapMessage {
  readonly msgType: 'Alert' | 'Update' | 'Cancel';
  readonly at: string;
}

/** The last message of a broadcast in the Common Alerting Protocol 1.2; null when it was never sent, is for admins only, or its words are destroyed. */
export function toCap(parts: CapParts): string | null {
  const { state, operationId, broadcast, sender } = parts;
  const { operation } = state;
  const { content } = broadcast;
  const messages = messagesOf(broadcast);
  const last = messages.at(-1);
  if (!operation || !content || !last || broadcast.adminsOnly) return null;
  const told = messages.map(({ at }, index) => ({
    identifier: `${operationId}.${broadcast.id}.${index + 1}`,
    sent: toOffsetTime(at, operation.timeZone),
  }));
  const references = told.slice(0, -1).map(({ identifier, sent }) => `${sender},${identifier},${sent}`);
  const alert = element(
    'alert',
    [
      element('identifier', told.at(-1)?.identifier ?? ''),
      element('sender', sender),
      element('sent', told.at(-1)?.sent ?? ''),
      element('status', operation.exercise ? 'Exercise' : 'Actual'),
      element('msgType', last.msgType),
      element('scope', 'Public'),
      ...(operation.exercise ? [element('note', 'OEFENING / EXERCISE')] : []),
      ...(references.length > 0 ? [element('references', references.join(' '))] : []),
      ...(['nl', 'en'] as const).map((language) => toInfo(parts, { operation, content, last, language })),
    ],
    { xmlns: CAP_NAMESPACE },
  );
  return toXml(alert);
}

/** A broadcast that expires says so itself; one that is ended by hand is cancelled. */
function messagesOf({ sentAt, corrections, ended }: Broadcast): readonly CapMessage[] {
  if (sentAt === null) return [];
  return [
    { msgType: 'Alert', at: sentAt },
    ...corrections.map((at) => ({ msgType: 'Update' as const, at })),
    ...(ended && ended.reason !== 'expired' ? [{ msgType: 'Cancel' as const, at: ended.at }] : []),
  ];
}

interface InfoParts {
  readonly operation: Operation;
  readonly content: NonNullable<Broadcast['content']>;
  readonly last: CapMessage;
  readonly language: 'nl' | 'en';
}

const instruction = {
  nl: 'Spoed? Bel 112. Onderneem zelf niets.',
  en: 'Emergency? Call 112. Do not act yourself.',
};
const ending = { nl: 'Einde bericht.', en: 'This message has ended.' };

function toInfo({ state, broadcast }: CapParts, { operation, content, last, language }: InfoParts): XmlElement {
  const words = capWords[broadcast.template];
  const isOver = last.msgType === 'Cancel';
  const text = isOver ? content.endText || ending[language] : content.text;
  const exercise = operation.exercise ? { nl: 'OEFENING: ', en: 'EXERCISE: ' }[language] : '';
  return element('info', [
    element('language', language === 'nl' ? 'nl-NL' : 'en-GB'),
    element('category', words.category),
    element('event', words.event[language]),
    element('responseType', isOver ? 'AllClear' : words.responseType),
    element('urgency', isOver ? 'Past' : words.urgency),
    element('severity', words.severity),
    element('certainty', words.certainty),
    element('effective', toOffsetTime(last.at, operation.timeZone)),
    element('expires', toOffsetTime(broadcast.expiresAt, operation.timeZone)),
    element('senderName', operation.content?.name ?? 'Nachtwacht'),
    element('headline', exercise + (language === 'nl' ? content.title : words.event.en)),
    element('description', language === 'nl' || text === ending.en ? text : `Message of the police, in Dutch: ${text}`),
    element('instruction', instruction[language]),
    capArea(state, broadcast, content),
  ]);
}
