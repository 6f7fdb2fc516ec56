import type { Texts } from '../i18n/texts.ts';
import type { Step } from './address.ts';
import { adminStateOf, type Overview } from './overview.ts';

type Keys = keyof Texts['setup']['missing'];
type Counted<K> = K extends `${infer Stem}_one` ? Stem : K extends `${string}_other` ? never : K;

/** Something that is not there yet. It stays listed and never stops anybody from starting. */
export interface Missing {
  readonly code: Counted<Keys>;
  readonly step: Step;
  readonly count: number;
  /** The one that it is about, when it is one. */
  readonly name: string;
}

export function findMissing(overview: Overview): readonly Missing[] {
  const { groups, admins, staff, hotspots, cannedTexts, invitations } = overview;
  const active = new Set(admins.filter(({ status }) => status !== 'revoked').map(({ id }) => id));
  const states = admins.map((admin) => adminStateOf(admin, invitations.states));
  const named = (
    code: Missing['code'],
    step: Step,
    list: readonly { content: { name: string } | null }[],
  ): Missing => ({
    ...{ code, step, count: list.length },
    name: list[0]?.content?.name ?? '',
  });
  const plain = (code: Missing['code'], step: Step, count: number): Missing => ({ code, step, count, name: '' });
  const found = [
    plain('noGroups', 'groups', groups.length === 0 ? 1 : 0),
    named(
      'withoutArea',
      'groups',
      groups.filter(({ content }) => content?.area === null),
    ),
    named(
      'withoutAdmin',
      'groups',
      groups.filter(({ adminIds }) => !adminIds.some((id) => active.has(id))),
    ),
    plain('notInvited', 'admins', states.filter((state) => state === 'notYet' || state === 'expired').length),
    plain('notJoined', 'admins', states.filter((state) => state === 'invited').length),
    plain('noHotspots', 'knowledge', hotspots.length === 0 ? 1 : 0),
    plain('noCannedTexts', 'knowledge', cannedTexts === 0 ? 1 : 0),
    plain('noSpecialist', 'people', staff.some(({ role }) => role === 'specialist') ? 0 : 1),
    plain('noDispatcher', 'people', staff.some(({ role }) => role === 'dispatcher') ? 0 : 1),
  ];
  return found.filter(({ count }) => count > 0);
}
