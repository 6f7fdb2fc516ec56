export const wall = 1;
