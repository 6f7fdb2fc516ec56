import type { Coverage } from '@nachtwacht/shared/broadcasts/coverage.ts';

export type CoverageProps = { coverage: Coverage; onLeaveOut: (groupId: string) => void; disabled: boolean };
