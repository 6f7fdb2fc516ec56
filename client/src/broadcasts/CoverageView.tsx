import { CoverageCounts } from './CoverageCounts.tsx';
import type { CoverageProps } from './coverage-props.ts';
import { ReachedGroups } from './ReachedGroups.tsx';
import { SilentGroups } from './SilentGroups.tsx';

/** Exactly who gets it, and whom nobody can reach now. */
export function CoverageView(props: CoverageProps) {
  return (
    <>
      <CoverageCounts coverage={props.coverage} />
      <SilentGroups {...props} />
      <ReachedGroups {...props} />
    </>
  );
}
