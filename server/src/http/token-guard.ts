import type { Problem } from '@nachtwacht/shared/wire/http.ts';
import type { Request } from 'express';
import { type AttemptKind, type Attempts, toAddressKey } from '../identity/attempts.ts';
import type { Gateway, GatewayTokens, TokenPurpose } from '../identity/gateway-tokens.ts';
import type { LiveOperation, Operations } from '../operation/live-operation.ts';
import { busy, refused } from './answer.ts';

export interface TokenGuardParts {
  readonly gatewayTokens: GatewayTokens;
  readonly operations: Pick<Operations, 'get'>;
  readonly attempts: Attempts;
}

const limitOf: { readonly [P in TokenPurpose]: AttemptKind } = {
  gateway: 'intake',
  'control-room': 'controlRoom',
  feed: 'feed',
};

/** A token opens one operation for one purpose; of other operations it does not even tell whether they exist. */
export async function requireToken(
  request: Request,
  { gatewayTokens, operations, attempts }: TokenGuardParts,
  purpose: TokenPurpose,
): Promise<{ gateway: Gateway; operation: LiveOperation } | { problem: Problem }> {
  const address = toAddressKey(request.ip ?? '');
  const blocked = await attempts.wait('unknownToken', address);
  if (blocked !== null) return busy(blocked);
  const token = /^Bearer ([\w-]{20,200})$/.exec(request.get('authorization') ?? '')?.[1];
  const gateway = token === undefined ? null : gatewayTokens.find(token);
  if (!gateway) {
    await attempts.count('unknownToken', address);
    return refused('token-unknown');
  }
  const wait = await attempts.count(limitOf[gateway.purpose], gateway.id);
  if (wait !== null) return busy(wait);
  if (gateway.purpose !== purpose) return refused('not-allowed');
  const named = request.params.operation;
  const operation = operations.get(gateway.operationId);
  if (!operation || (named !== undefined && named !== operation.id)) return refused('unknown-operation');
  return { gateway, operation };
}
