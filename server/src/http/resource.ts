import type { Request, RequestHandler, Router } from 'express';
import { refused, sendAnswer } from './answer.ts';

type Method = 'get' | 'post' | 'put' | 'delete';

/** One address with all that it answers to; other methods get 405 and are told which do. */
export function resource(
  router: Router,
  path: string,
  methods: { readonly [M in Method]?: readonly RequestHandler[] },
): void {
  const route = router.route(path);
  for (const method of ['get', 'post', 'put', 'delete'] as const) {
    const handlers = methods[method];
    if (handlers) route[method](...handlers);
  }
  const allow = Object.keys(methods).map((method) => method.toUpperCase());
  if (methods.get) allow.push('HEAD');
  route.all((_request, response) => {
    response.setHeader('Allow', allow.join(', '));
    sendAnswer(response, refused('method-not-allowed'));
  });
}

export function pathPart(request: Request, name: string): string {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
}
