import type { Shape, Spot } from '../town-drawing.ts';

/** What lies under and around a town, in the same hectometres; lines are rounded when drawn. */
export type Terrain = {
  ditchAngle: number;
  rivers: readonly { name: string; course: Shape; widthMetres: number }[];
  moats: readonly Shape[];
  lakes: readonly { name: string; shore: Shape }[];
  motorways: readonly { ref: string; course: Shape; signs: readonly Spot[] }[];
  roads: readonly Shape[];
  railways: readonly Shape[];
  parks: readonly Shape[];
};
