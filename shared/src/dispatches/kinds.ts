import { z } from 'zod';
import { classification } from './classification.ts';

export type DispatchKind = keyof typeof classification;
export const dispatchKinds = Object.keys(classification) as [DispatchKind, ...DispatchKind[]];
export const dispatchKind = z.enum(dispatchKinds);

/** As the control room calls it: code (null where the row is coarser than the set) and names from coarse to fine. */
export function classOf(kind: DispatchKind): { readonly code: string | null; readonly levels: readonly string[] } {
  const [code, levels] = classification[kind];
  return { code, levels };
}

/** The whole name in the classification, "Leefmilieu / Overlast van/door / Vuurwerk"; in plain words where it has none. */
export function className(kind: DispatchKind): string {
  const [, levels, dutch] = classification[kind];
  return levels.length === 0 ? dutch : levels.join(' / ');
}

/** In plain words: "Overlast van vuurwerk", "Nuisance of fireworks". */
export function plainKind(kind: DispatchKind, language: string): string {
  const [, , dutch, english] = classification[kind];
  return language === 'en' ? english : dutch;
}

const spaces = /[\s/,.-]+/;
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** The kinds of which every typed word begins some word: of the classification, of the plain names, or the code. */
export function findKinds(typed: string, kinds: readonly DispatchKind[] = dispatchKinds): readonly DispatchKind[] {
  const wanted = fold(typed).split(spaces).filter(Boolean);
  return kinds.filter((kind) => {
    const { code, levels } = classOf(kind);
    const words = fold([code ?? '', ...levels, plainKind(kind, 'nl'), plainKind(kind, 'en')].join(' ')).split(spaces);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
