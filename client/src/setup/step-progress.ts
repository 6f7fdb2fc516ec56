import type { TFunction } from 'i18next';
import type { Format } from '../ui/format.ts';
import type { Step } from './address.ts';
import type { Missing } from './missing.ts';
import type { Overview } from './overview.ts';

type State = 'done' | 'attention' | 'waiting';

/** How far a step is: begun or not, and whether something of it is missing. */
export function stateOf(step: Step, overview: Overview, missing: readonly Missing[]): State {
  if (step === 'course') return overview.operation?.status === 'destroyed' ? 'done' : 'waiting';
  const begun = {
    plan: true,
    groups: overview.groups.length > 0,
    admins: overview.admins.length > 0,
    knowledge: overview.hotspots.length > 0 || overview.cannedTexts > 0,
    people: overview.staff.length > 1,
    outgoing: true,
  };
  if (!begun[step]) return 'waiting';
  return missing.some((each) => each.step === step) ? 'attention' : 'done';
}

/** What has been done of a step, in a few words. */
export function detailOf(step: Step, overview: Overview, left: number, t: TFunction<'setup'>, format: Format): string {
  const { operation, groups, admins, hotspots, staff, invitations } = overview;
  const known = admins.filter(({ status }) => status !== 'revoked');
  if (!operation) return '';
  if (step === 'plan') {
    const short = (at: string) => format.dateTime(at).replace(/ \d{4}/, '');
    return t('steps.planDetail', { start: short(operation.startsAt), end: short(operation.endsAt) });
  }
  if (step === 'groups') {
    if (groups.length === 0) return t('steps.groupsNone');
    return t('steps.groupsDetail', {
      count: groups.length,
      areas: groups.filter(({ content }) => content?.area).length,
    });
  }
  if (step === 'admins') {
    if (known.length === 0) return t('steps.adminsNone');
    const joined = known.filter(({ status }) => status === 'joined').length;
    return t('steps.adminsDetail', { joined, count: known.length });
  }
  if (step === 'knowledge') {
    if (hotspots.length === 0) return t('steps.knowledgeNone');
    return t('steps.knowledgeDetail', { count: hotspots.length });
  }
  if (step === 'people') {
    const away = staff.filter(({ id }) => !invitations.signedIn.has(id)).length;
    return t('steps.peopleDetail', { count: staff.length, away });
  }
  if (step === 'outgoing') return t(operation.exercise ? 'steps.outgoingExercise' : 'steps.outgoingDetail');
  if (operation.status === 'live') return t('steps.liveSince', { at: format.time(operation.openedAt ?? '') });
  if (operation.status !== 'draft') {
    return operation.closedAt ? t('steps.closedSince', { at: format.date(operation.closedAt) }) : '';
  }
  return left === 0 ? t('steps.ready') : t('steps.left', { count: left });
}
