import type { texts as dutch } from '../nl/refusals.ts';
import type { Translation } from '../texts.ts';

export const texts: Translation<typeof dutch> = {};
