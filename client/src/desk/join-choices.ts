import type { Incident } from '@nachtwacht/shared/incidents/incident.ts';
import { selectMembers, selectOpenIncidents } from '@nachtwacht/shared/incidents/select.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { selectLike, toLikeMessages } from '../hints/like-messages.ts';
import { contains, toWanted } from './select-rows.ts';

/** Something to join with: an incident, or a message by itself. */
export type JoinChoice =
  | { readonly kind: 'incident'; readonly id: string; readonly incident: Incident; readonly first: Message | undefined }
  | { readonly kind: 'message'; readonly id: string; readonly message: Message; readonly score: number | null };

const SHOWN = 30;

/** With nothing searched for: what looks like it, open incidents, then what came in last. Else whatever holds every word. */
export function selectJoinChoices(state: State, message: Message, search: string): readonly JoinChoice[] {
  const wanted = toWanted(search);
  const like = toLikeMessages(message, selectLike(state, message));
  const score = new Map(like.map((each) => [each.message.id, each.likeness?.score ?? null]));
  const toChoice = (other: Message): JoinChoice => ({
    ...{ kind: 'message', id: other.id, message: other, score: score.get(other.id) ?? null },
  });
  const isOther = ({ id, incidentId }: Message) =>
    id !== message.id && (incidentId === null || incidentId !== message.incidentId);
  const likely = like.map((each) => each.message).filter(isOther);
  const incidents = selectOpenIncidents(state).filter(({ id }) => id !== message.incidentId);
  const holds = (incident: Incident) =>
    wanted.every(
      (word) =>
        namesIncident(incident, word) || selectMembers(state, incident).some((member) => contains(state, member, word)),
    );
  const others = [...state.messages.values()]
    .filter((other) => isOther(other) && !likely.includes(other))
    .filter((other) => wanted.every((word) => contains(state, other, word)))
    .sort((a, b) => Number(isNumber(b, wanted)) - Number(isNumber(a, wanted)) || b.number - a.number);
  const found = likely.filter((other) => wanted.every((word) => contains(state, other, word)));
  return [
    ...found.map(toChoice),
    ...incidents.filter(holds).map(
      (incident): JoinChoice => ({
        ...{ kind: 'incident', id: incident.id, incident, first: selectMembers(state, incident)[0] },
      }),
    ),
    ...others.map(toChoice),
  ].slice(0, SHOWN);
}

export interface JoinPreview {
  /** The incident that takes the message; null for a new one. */
  readonly incident: Incident | null;
  readonly joining: readonly Message[];
  readonly members: readonly Message[];
}

/** What comes of it: into the incident of the choice, else into that of the message, else a new one. */
export function previewJoin(state: State, message: Message, choice: JoinChoice): JoinPreview {
  const ownOf = ({ incidentId }: Message) => state.incidents.get(incidentId ?? '') ?? null;
  const chosen = choice.kind === 'incident' ? choice.incident : ownOf(choice.message);
  const own = ownOf(message);
  if (chosen) return { incident: chosen, joining: [message], members: selectMembers(state, chosen) };
  const other = choice.kind === 'message' ? [choice.message] : [];
  if (own && own.closedAt === null) return { incident: own, joining: other, members: selectMembers(state, own) };
  return { incident: null, joining: [message, ...other], members: [] };
}

function isNumber({ number }: Message, wanted: readonly string[]): boolean {
  return wanted.includes(String(number));
}

function namesIncident({ number, content }: Incident, word: string): boolean {
  return `v${number}` === word || String(number) === word || (content?.title.toLowerCase().includes(word) ?? false);
}
