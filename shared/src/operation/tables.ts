import { broadcastDeciders } from '../broadcasts/decide.ts';
import { broadcastCommands, broadcastEvents } from '../broadcasts/events.ts';
import { broadcastReducers } from '../broadcasts/reduce.ts';
import { dispatchDeciders } from '../dispatches/decide.ts';
import { dispatchCommands, dispatchEvents } from '../dispatches/events.ts';
import { dispatchReducers } from '../dispatches/reduce.ts';
import { evaluationDeciders } from '../evaluation/decide.ts';
import { evaluationCommands, evaluationEvents } from '../evaluation/events.ts';
import { evaluationReducers } from '../evaluation/reduce.ts';
import { feedbackDeciders } from '../feedback/decide.ts';
import { feedbackCommands, feedbackEvents } from '../feedback/events.ts';
import { feedbackReducers } from '../feedback/reduce.ts';
import { groupDeciders } from '../groups/decide.ts';
import { groupCommands, groupEvents } from '../groups/events.ts';
import { groupReducers } from '../groups/reduce.ts';
import { hintDeciders } from '../hints/decide.ts';
import { hintCommands, hintEvents } from '../hints/events.ts';
import { hintReducers } from '../hints/reduce.ts';
import { incidentDeciders } from '../incidents/decide.ts';
import { incidentCommands, incidentEvents } from '../incidents/events.ts';
import { incidentReducers } from '../incidents/reduce.ts';
import { knowledgeDeciders } from '../knowledge/decide.ts';
import { knowledgeCommands, knowledgeEvents } from '../knowledge/events.ts';
import { knowledgeReducers } from '../knowledge/reduce.ts';
import { messageDeciders } from '../messages/decide.ts';
import { messageCommands, messageEvents } from '../messages/events.ts';
import { messageReducers } from '../messages/reduce.ts';
import { threadDeciders } from '../messages/thread-decide.ts';
import { threadCommands, threadEvents } from '../messages/thread-events.ts';
import { threadReducers } from '../messages/thread-reduce.ts';
import { passingDeciders } from '../passing/decide.ts';
import { passingCommands, passingEvents } from '../passing/events.ts';
import { passingReducers } from '../passing/reduce.ts';
import { receiptDeciders } from '../receipts/decide.ts';
import { receiptCommands, receiptEvents } from '../receipts/events.ts';
import { receiptReducers } from '../receipts/reduce.ts';
import { staffDeciders } from '../staff/decide.ts';
import { staffCommands, staffEvents } from '../staff/events.ts';
import { staffReducers } from '../staff/reduce.ts';
import { operationDeciders } from './decide-operation.ts';
import type { CommandTable, Deciders, DraftOf, EventOf, EventTable, Reducers } from './feature.ts';
import { operationCommands, operationEvents } from './operation-events.ts';
import { operationReducers } from './reduce-operation.ts';

/** The features joined. An event without reducer or a command without decider does not compile. */
export const events = {
  ...operationEvents,
  ...staffEvents,
  ...groupEvents,
  ...messageEvents,
  ...threadEvents,
  ...dispatchEvents,
  ...feedbackEvents,
  ...broadcastEvents,
  ...passingEvents,
  ...incidentEvents,
  ...receiptEvents,
  ...knowledgeEvents,
  ...hintEvents,
  ...evaluationEvents,
} satisfies EventTable;

export const commands = {
  ...operationCommands,
  ...staffCommands,
  ...groupCommands,
  ...messageCommands,
  ...threadCommands,
  ...dispatchCommands,
  ...feedbackCommands,
  ...broadcastCommands,
  ...passingCommands,
  ...incidentCommands,
  ...receiptCommands,
  ...knowledgeCommands,
  ...hintCommands,
  ...evaluationCommands,
} satisfies CommandTable;

export type EventType = keyof typeof events;
export type CommandType = keyof typeof commands;
export type Draft = DraftOf<typeof events>;
export type RecordedEvent = { [K in EventType]: EventOf<typeof events, K> }[EventType];

export const reducers: Reducers<typeof events> = {
  ...operationReducers,
  ...staffReducers,
  ...groupReducers,
  ...messageReducers,
  ...threadReducers,
  ...dispatchReducers,
  ...feedbackReducers,
  ...broadcastReducers,
  ...passingReducers,
  ...incidentReducers,
  ...receiptReducers,
  ...knowledgeReducers,
  ...hintReducers,
  ...evaluationReducers,
};

export const deciders: Deciders<typeof commands, Draft> = {
  ...operationDeciders,
  ...staffDeciders,
  ...groupDeciders,
  ...messageDeciders,
  ...threadDeciders,
  ...dispatchDeciders,
  ...feedbackDeciders,
  ...broadcastDeciders,
  ...passingDeciders,
  ...incidentDeciders,
  ...receiptDeciders,
  ...knowledgeDeciders,
  ...hintDeciders,
  ...evaluationDeciders,
};
