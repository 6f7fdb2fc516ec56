import type { RunningServer } from '@nachtwacht/server/app.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { type CommandInput, parseCommand } from '@nachtwacht/shared/operation/command.ts';
import { v7 as newId } from 'uuid';
import { readScenario } from '../simulate/evening.ts';
import { type PhoneBook, phoneBookPath, readPhoneBook, writePhoneBook } from '../simulate/phone-book.ts';
import { createDemoOperation, type DemoOperation, readOperationFixture } from './demo-operation.ts';
import { phoneAdmins, phoneHosts, staffPersonas } from './personas.ts';

/** Makes the operation of a scenario on the first run and finds it on every other. */
export async function ensureDemo(server: RunningServer, dataDir: string, scenario: string): Promise<PhoneBook> {
  const bookPath = phoneBookPath(dataDir, scenario);
  const known = readPhoneBook(bookPath);
  if (known && server.operations.get(known.operation)) return known;
  const demo = createDemoOperation(readOperationFixture(readScenario(scenario).operation), Date.now());
  await submit(server, demo.id, { id: newId(), type: 'operation.create', data: demo.create });
  for (const command of demo.commands) await submit(server, demo.id, command);
  for (const { name, role } of staffPersonas) {
    const account = server.identity.accounts.findByName(name) ?? server.identity.accounts.create({ name, role });
    if (!account) throw new Error(`no account for ${name}`);
    await submit(server, demo.id, { id: newId(), type: 'staff.enrol', data: { staffId: account.id, role, name } });
  }
  const book = createPhoneBook(server, demo, scenario);
  writePhoneBook(bookPath, book);
  return book;
}

/** One-time links for everybody who can be played, made anew at each start. */
export function issuePersonaLinks(server: RunningServer, book: PhoneBook): { title: string; url: string }[] {
  const urlOf = (host: string, path: string, token: string) =>
    `http://${host}.localhost:${server.port}${path}#${token}`;
  const staff = staffPersonas.map(({ host, name, title }) => {
    const staffId = server.identity.accounts.findByName(name)?.id ?? '';
    const { token } = server.identity.links.issue({ kind: 'sign-in', staffId }, 'start');
    return { title: `${title} (${name})`, url: urlOf(host, '/sign-in', token) };
  });
  const state = server.operations.get(book.operation)?.state;
  const phones = phoneHosts.map((host) => {
    const adminId = book.phones[host] ?? '';
    const admin = state?.admins.get(adminId);
    const groups = admin?.groupIds.flatMap((groupId) => state?.groups.get(groupId)?.content?.name ?? []) ?? [];
    const { token } = server.identity.links.issue({ kind: 'admin', operationId: book.operation, adminId }, 'start');
    return { title: `Telefoon ${admin?.content?.name ?? ''} (${groups.join(', ')})`, url: urlOf(host, '/join', token) };
  });
  return [...staff, ...phones];
}

function createPhoneBook({ identity }: RunningServer, demo: DemoOperation, scenario: string): PhoneBook {
  const manned = phoneAdmins([...demo.adminIdByKey.keys()]);
  const admins: PhoneBook['admins'] = {};
  for (const [key, adminId] of demo.adminIdByKey) {
    if (manned.includes(key)) continue;
    const { token } = identity.links.issue({ kind: 'admin', operationId: demo.id, adminId }, 'start');
    admins[key] = { invitation: token, cookie: null };
  }
  return {
    operation: demo.id,
    scenario,
    groups: Object.fromEntries([...demo.groupIdByNumber].map(([number, id]) => [String(number), id])),
    admins,
    phones: Object.fromEntries(
      phoneHosts.map((host, index) => [host, demo.adminIdByKey.get(manned[index] ?? '') ?? '']),
    ),
    sent: {},
  };
}

async function submit(
  { operations }: RunningServer,
  operationId: string,
  input: CommandInput,
  actor: Actor = SYSTEM,
): Promise<void> {
  const parsed = parseCommand(input);
  if ('refusal' in parsed) throw new Error(`the demo does not fit: ${JSON.stringify(parsed.refusal)}`);
  const operation = operations.get(operationId);
  const ack = operation
    ? await operation.submit(parsed.command, actor)
    : await operations.create(operationId, parsed.command, actor);
  if (!ack.ok) throw new Error(`the demo was refused at ${input.type}: ${JSON.stringify(ack)}`);
}
