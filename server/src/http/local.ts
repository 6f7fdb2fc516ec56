import type { Request } from 'express';
import { isLoopbackHost } from './addresses.ts';

/** True when it comes from this machine itself; a proxy in between gives itself away by the headers it adds. */
export function isLocal(request: Request): boolean {
  if (request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined) return false;
  const address = request.socket.remoteAddress ?? '';
  return isLoopbackHost(address.replace(/^::ffff:/, ''));
}
