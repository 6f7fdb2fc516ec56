import type { texts as dutch } from '../nl/wall.ts';
import type { Translation } from '../texts.ts';

export const texts: Translation<typeof dutch> = {};
