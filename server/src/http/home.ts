import type { OperationSummary } from '@nachtwacht/shared/wire/http.ts';
import type { Session } from '../identity/session.ts';
import type { LiveOperation, Operations } from '../operation/live-operation.ts';
import { isMember } from './session-guard.ts';

const homes = {
  specialist: '/desk',
  officer: '/desk',
  district: '/desk',
  dispatcher: '/dispatch',
  wall: '/wall',
} as const;

/** The screen on which somebody starts. A coordinator sets up until an operation is live. */
export function homeOf(session: Session, operations: Pick<Operations, 'list'>): string {
  if (session.kind === 'admin') return '/field';
  if (session.role !== 'coordinator') return homes[session.role];
  return operationsOf(session, operations).some(({ status }) => status === 'live') ? '/desk' : '/setup';
}

export function operationsOf(session: Session, operations: Pick<Operations, 'list'>): OperationSummary[] {
  return operations
    .list()
    .filter((operation) => isMember(session, operation))
    .flatMap((operation) => toSummary(operation) ?? []);
}

function toSummary({ id, state }: LiveOperation): OperationSummary | null {
  if (!state.operation) return null;
  const { status, exercise, content } = state.operation;
  return { id, name: content?.name ?? '', status, exercise };
}
