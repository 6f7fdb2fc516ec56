export const drawShapes = ['polygon', 'circle', 'rectangle'] as const;
export type DrawShape = (typeof drawShapes)[number];
