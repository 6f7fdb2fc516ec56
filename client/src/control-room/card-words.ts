import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { dispatchKinds } from '@nachtwacht/shared/dispatches/kinds.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

export function kindWord(kind: Dispatch['kind'], language: string): string {
  return dispatchKinds[kind][language === 'en' ? 1 : 0];
}

export function staffName(state: State, staffId: string): string {
  return state.staff.get(staffId)?.content?.name ?? '?';
}
