import { type Audience, type AudienceSelection, resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import { type Coverage, coverAudience } from '@nachtwacht/shared/broadcasts/coverage.ts';
import { selectWearyGroups } from '@nachtwacht/shared/broadcasts/weariness.ts';
import { useMemo, useSyncExternalStore } from 'react';
import { useLive } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { usePaced } from './paced.ts';

/** Who gets it and who cannot be reached now, as of a moment ago. `audience.hash` is what is sent along. */
export interface Preview {
  readonly audience: Audience;
  readonly coverage: Coverage;
  /** Groups for which it would be the third broadcast within an hour. */
  readonly weary: readonly string[];
}

export function usePreview(selection: AudienceSelection | null): Preview | null {
  const { picture, live } = useOperation();
  const version = usePaced(useSyncExternalStore(picture.subscribe, () => picture.version));
  const reach = usePaced(useLive((each) => each.reach));
  const wakeable = usePaced(useLive((each) => each.wakeable));
  const key = JSON.stringify(selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells; key stands for the selection
  return useMemo(() => {
    if (!selection) return null;
    const audience = resolveAudience(picture.state, selection);
    const at = new Date(Date.now() + live.store.get().aheadMs).toISOString();
    return {
      audience,
      coverage: coverAudience(picture.state, audience, { at, connected: reach, wakeable }),
      weary: selectWearyGroups(picture.state, audience.groupIds, at),
    };
  }, [picture, live, version, reach, wakeable, key]);
}
