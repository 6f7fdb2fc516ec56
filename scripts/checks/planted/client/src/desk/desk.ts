import { server } from '../../../server/src/thing.ts';
import { wall } from '../wall/wall.ts';

export const desk = [server, wall];
