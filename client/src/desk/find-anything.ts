import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { fold } from './find-places.ts';
import { contains, toWanted } from './select-rows.ts';

const MOST_MESSAGES = 8;
const MOST_GROUPS = 6;

/** Messages in which every word occurs: the number itself first, then what is undecided, then the newest. */
export function findMessages(state: State, asked: string): readonly Message[] {
  const wanted = toWanted(asked);
  if (wanted.length === 0) return [];
  const number = Number(asked.trim().replace(/^#|^nr\.?\s*/iu, ''));
  const rank = (message: Message) => (message.number === number ? 0 : message.triage === 'decided' ? 2 : 1);
  return [...state.messages.values()]
    .filter((message) => message.number === number || wanted.every((word) => contains(state, message, word)))
    .sort((a, b) => rank(a) - rank(b) || b.number - a.number)
    .slice(0, MOST_MESSAGES);
}

/** Groups by name, district, municipality or number. */
export function findGroups(state: State, asked: string): readonly Group[] {
  const wanted = toWords(asked);
  if (wanted.length === 0) return [];
  return [...state.groups.values()]
    .filter(({ number, content }) => {
      const text = fold(`groep ${number} group ${content?.name} ${content?.district} ${content?.municipality}`);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => a.number - b.number)
    .slice(0, MOST_GROUPS);
}

/** Whether every word that was typed occurs in what an action is called. */
export function isNamed(label: string, asked: string): boolean {
  const text = fold(label);
  return toWords(asked).every((word) => text.includes(word));
}

function toWords(asked: string): readonly string[] {
  return fold(asked).split(/\s+/u).filter(Boolean);
}
