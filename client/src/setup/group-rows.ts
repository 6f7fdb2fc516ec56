import { groupCommands } from '@nachtwacht/shared/groups/events.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { v7 } from 'uuid';
import { findTwice, type ReadFile, type RowProblem } from './import-file.ts';
import { type Problem, toProblems } from './problem.ts';

export type NewGroup = CommandData<'groups.import'>['groups'][number];
export type NewAdmin = CommandData<'admins.add'>['admins'][number];

interface AdminName {
  readonly name: string;
  readonly phone: string | null;
}

export interface GroupRow {
  readonly row: number;
  readonly group: NewGroup;
  readonly admins: readonly AdminName[];
}

/** A group as a file says it, before anybody looked whether it fits. */
export interface RawGroup {
  readonly row: number;
  readonly number: unknown;
  readonly name: unknown;
  readonly municipality: unknown;
  readonly district: unknown;
  readonly members: unknown;
  readonly admins: string;
  readonly area: readonly (readonly number[])[] | { readonly problem: Problem } | null;
}

const groupSchema = groupCommands['groups.import'].shape.groups.element;
const adminName = groupCommands['admins.add'].shape.admins.element.pick({ name: true, phone: true });

/** Looks at every row with the schema of the command, at the numbers among each other, and at those taken already. */
export function checkGroups(raw: readonly RawGroup[], taken: ReadonlySet<number>): Omit<ReadFile<GroupRow>, 'ignored'> {
  const checked = raw.map((each) => checkGroup(each));
  const rows = checked.flatMap(({ good }) => (good ? [good] : []));
  const problems = checked.flatMap((each) => each.problems);
  const numbers = rows.map(({ row, group }) => ({ row, value: group.number }));
  const twice = findTwice(numbers).map(({ row, value, first }) =>
    inColumn(row, 'number', { code: 'twice', values: { value, first } }),
  );
  const known = numbers
    .filter(({ value }) => taken.has(value))
    .map(({ row, value }) => inColumn(row, 'number', { code: 'taken', values: { value } }));
  return { rows, problems: [...problems, ...twice, ...known].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

function checkGroup(raw: RawGroup): { good: GroupRow | null; problems: RowProblem[] } {
  const { row, number, name, municipality, district, members } = raw;
  const problems: RowProblem[] = [];
  const broken = raw.area !== null && 'problem' in raw.area;
  if (raw.area !== null && 'problem' in raw.area) problems.push(inColumn(row, 'area', raw.area.problem));
  const area = broken ? null : raw.area;
  const parsed = groupSchema.safeParse({ groupId: v7(), number, name, municipality, district, members, area });
  if (!parsed.success) {
    const byColumn = new Map<string, Problem>();
    for (const [path, problem] of Object.entries(toProblems(parsed.error))) {
      const column = path.split('.')[0] ?? '';
      if (!byColumn.has(column)) byColumn.set(column, problem);
    }
    problems.push(...[...byColumn].map(([column, problem]) => inColumn(row, column, problem)));
  }
  const admins = toAdminNames(raw.admins);
  for (const each of admins) {
    const wrong = adminName.safeParse(each);
    const [problem] = wrong.success ? [] : Object.values(toProblems(wrong.error));
    if (problem) problems.push(inColumn(row, 'admins', problem));
  }
  const good = parsed.success && problems.length === 0 ? { row, group: parsed.data, admins } : null;
  return { good, problems };
}

function inColumn(row: number, column: string, problem: Problem): RowProblem {
  return { row, column, problem };
}

/** `A. Bos, C. de Wit (06 12 34 56 78)` */
function toAdminNames(text: string): AdminName[] {
  return text
    .split(/[,|]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, name, phone] = /^(.*?)\s*\(([+\d][\d\s-]{5,})\)$/.exec(part) ?? [];
      return name && phone ? { name, phone: phone.trim() } : { name: part, phone: null };
    });
}

/** The same name in the same municipality is one person, who looks after all those groups. */
export function toNewAdmins(rows: readonly GroupRow[]): NewAdmin[] {
  const byPerson = new Map<string, NewAdmin>();
  for (const { group, admins } of rows) {
    for (const { name, phone } of admins) {
      const key = `${group.municipality}\n${name}`;
      const known = byPerson.get(key) ?? { adminId: v7(), name, phone, groupIds: [] };
      const groupIds = known.groupIds.includes(group.groupId) ? known.groupIds : [...known.groupIds, group.groupId];
      byPerson.set(key, { ...known, phone: known.phone ?? phone, groupIds });
    }
  }
  return [...byPerson.values()];
}
