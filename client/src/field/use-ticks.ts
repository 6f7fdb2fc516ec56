import { useEffect, useState } from 'react';

/** A tick shows at once, until what this phone keeps and the police know says the same. */
export function useTicks(known: readonly string[]) {
  const [pressed, setPressed] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    const open = [...pressed].filter(([groupId, isShared]) => known.includes(groupId) !== isShared);
    if (open.length < pressed.size) setPressed(new Map(open));
  }, [pressed, known]);
  const groupIds = new Set(known);
  for (const [groupId, isShared] of pressed) {
    if (isShared) groupIds.add(groupId);
    else groupIds.delete(groupId);
  }
  return {
    groupIds: [...groupIds],
    pressed: pressed.size > 0,
    press: (groupId: string, isShared: boolean) => setPressed(new Map(pressed).set(groupId, isShared)),
  };
}
