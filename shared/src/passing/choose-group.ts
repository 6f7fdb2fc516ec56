import type { Group } from '../groups/group.ts';
import { placeFitsGroup } from '../hints/place-group.ts';
import type { Point } from '../operation/text.ts';

/** The group under which a message from elsewhere stands: the one in whose area it happened, else the nearest; null without groups. */
export function chooseGroup(groups: Iterable<Group>, point: Point | null): Group | null {
  let best: Group | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const outside = point && placeFitsGroup(point, group.content?.area ?? null)?.metresOutside;
    const metres = outside ?? Number.MAX_VALUE;
    if (best && (metres > least || (metres === least && group.number > best.number))) continue;
    best = group;
    least = metres;
  }
  return best;
}
