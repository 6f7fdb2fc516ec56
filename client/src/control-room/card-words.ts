import { className, classOf, type DispatchKind, plainKind } from '@nachtwacht/shared/dispatches/kinds.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

/** First names without which the finer ones would not say what it is: "Buiten / Container". */
const telling: readonly string[] = ['Brand', 'Ongeval'];

/** The finest names of the classification, as a centralist knows them; in English, which it does not have, plain words. */
export function kindWord(kind: DispatchKind, language: string): string {
  const { levels } = classOf(kind);
  const [first = ''] = levels;
  if (language === 'en' || first === '') return plainKind(kind, language);
  return levels.slice(telling.includes(first) ? 0 : -2).join(' / ');
}

/** The whole name with its code, as it is typed in the control-room system. */
export function kindTitle(kind: DispatchKind): string {
  const { code } = classOf(kind);
  return code ? `${className(kind)} (${code})` : className(kind);
}

export function staffName(state: State, staffId: string): string {
  return state.staff.get(staffId)?.content?.name ?? '?';
}
