import { proofOf } from '@nachtwacht/shared/broadcasts/proof.ts';
import type { SecondProof } from '@nachtwacht/shared/operation/operation-events.ts';
import { useState } from 'react';
import { useOperation } from '../operation/OperationContext.tsx';
import type { Preview } from './use-preview.ts';

/** What a broadcast to everybody asks of its writer before it can go. */
export interface Proof {
  /** What is asked now. */
  readonly asked: SecondProof;
  /** The audience is all groups: whether it is a red-handed case makes a difference. */
  readonly isAll: boolean;
  readonly groups: number;
  readonly typed: string;
  readonly redHanded: boolean;
  readonly type: (typed: string) => void;
  readonly setRedHanded: (redHanded: boolean) => void;
}

/** `startRedHanded`: it began as a red-handed case, from the board. */
export function useProof(preview: Preview | null, startRedHanded: boolean): Proof {
  const { state } = useOperation().picture;
  const [typed, type] = useState('');
  const [redHanded, setRedHanded] = useState(startRedHanded);
  const groupIds = preview?.audience.groupIds ?? [];
  return {
    asked: proofOf(state, groupIds, redHanded),
    isAll: proofOf(state, groupIds, false) !== 'none',
    groups: groupIds.length,
    ...{ typed, type, redHanded, setRedHanded },
  };
}

export function isProven({ asked, typed, groups }: Proof): boolean {
  return asked !== 'count' || (/^\d+$/.test(typed.trim()) && Number(typed) === groups);
}
