/** A measure of the design in the text size that somebody chose in the browser. */
export const rem = (px: number): string => `${px / 16}rem`;

/** A narrow screen, or letters so large that two things no longer stand side by side. */
export const largeText = '@media (max-width: 16em)';
