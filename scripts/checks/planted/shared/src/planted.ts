import { server } from '../../server/src/thing.ts';

export const planted = server;
