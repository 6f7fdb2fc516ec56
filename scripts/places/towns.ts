import { almere } from './towns/almere.ts';
import { amstelveenWestwijk } from './towns/amstelveen-westwijk.ts';
import { ijsselstein } from './towns/ijsselstein.ts';
import { veenendaal } from './towns/veenendaal.ts';
import { woerden } from './towns/woerden.ts';

export const towns = [woerden, ijsselstein, almere, veenendaal, amstelveenWestwijk];
