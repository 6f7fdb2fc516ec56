import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admins, colleague, command, forward, groupIds, specialist } from '../operation/evening.ts';
import { type Stage, setStage, temporaryDirectory } from '../operation/stage.ts';

let directory: ReturnType<typeof temporaryDirectory>;
let stage: Stage;
const messageIds = [v7(), v7(), v7()] as const;

beforeEach(async () => {
  directory = temporaryDirectory();
  stage = await setStage({ directory: directory.path });
  await stage.say(admins[0], forward('Groep bij de speeltuin', { messageId: messageIds[0] }));
  await stage.say(admins[1], forward('Groep op de kade', { messageId: messageIds[1], groupId: groupIds[1] }));
  await stage.say(admins[0], forward('Iets anders', { messageId: messageIds[2] }));
});
afterEach(() => directory.remove());

/** Closes the journal first: what a tool reads afterwards is all there is. */
async function rows(sql: string): Promise<unknown[]> {
  await stage.close();
  const database = new Database(join(directory.path, 'nachtwacht.db'), { readonly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

test('the conversations: who asked what about which message, and what came back', async () => {
  const [messageId] = messageIds;
  const questionId = v7();
  const asking = { messageId, questionId, text: 'Waar precies?', until: null };
  expect(await stage.say(specialist, command('message.ask', asking))).toBe('ok');
  const reply = { messageId, replyId: v7(), questionId, text: 'Bij de glijbaan' };
  expect(await stage.say(admins[0], command('message.reply', reply))).toBe('ok');

  expect(await rows('SELECT message_number, kind, staff_name, text FROM conversations ORDER BY seq')).toEqual([
    { message_number: 1, kind: 'question', staff_name: 'Specialist Bakker', text: 'Waar precies?' },
    { message_number: 1, kind: 'reply', staff_name: null, text: 'Bij de glijbaan' },
  ]);
});

test('the incidents: which messages belong together now, under which name, until when', async () => {
  const [first, second, third] = messageIds;
  const [incidentId, otherId] = [v7(), v7()];
  const join = (id: string, ids: string[], title: string) =>
    stage.say(specialist, command('incident.join', { incidentId: id, messageIds: ids, title }));
  expect(await join(incidentId, [first, second], 'Groep trekt rond')).toBe('ok');
  expect(await join(incidentId, [third], '')).toBe('ok');
  expect(await stage.say(colleague, command('incident.split', { messageIds: [third] }))).toBe('ok');
  expect(await join(otherId, [second, third], 'Tweede groep')).toBe('ok');
  expect(await stage.say(colleague, command('incident.close', { incidentId: otherId }))).toBe('ok');

  expect(
    await rows('SELECT number, title, message_numbers, closed_at IS NOT NULL AS closed FROM incidents ORDER BY number'),
  ).toEqual([
    { number: 1, title: 'Groep trekt rond', message_numbers: '1', closed: 0 },
    { number: 2, title: 'Tweede groep', message_numbers: '2, 3', closed: 1 },
  ]);
});
