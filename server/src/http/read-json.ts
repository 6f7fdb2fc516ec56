import { isUtf8 } from 'node:buffer';
import { isStorableText } from '@nachtwacht/shared/journal/canonical.ts';
import express, { type RequestHandler } from 'express';

/** Of a request with a small body, and of one that brings commands (imports). */
export const jsonLimits = { small: 64 * 1024, commands: 1024 * 1024 };

/** Thrown inside the parser, told as `invalid`. */
export class HostileJsonError extends Error {}

/** JSON as it may come in: UTF-8, no `__proto__`, no NUL, no lone surrogate. */
export function readJson(limit: number): RequestHandler {
  return express.json({
    limit,
    strict: true,
    type: 'application/json',
    inflate: false,
    verify: (_request, _response, bytes) => {
      if (!isUtf8(bytes)) throw new HostileJsonError('not-utf-8');
    },
    reviver: refuseHostile,
  });
}

/** For `JSON.parse`: throws on what storage or code would change silently. */
export function refuseHostile(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new HostileJsonError('unknown-field');
  if (!isStorableText(key)) throw new HostileJsonError('unstorable-text');
  if (typeof value === 'string' && !isStorableText(value)) throw new HostileJsonError('unstorable-text');
  return value;
}
