import { wall } from '../wall/wall.ts';

export const button = wall;
