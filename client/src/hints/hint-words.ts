import type { HintReason } from '@nachtwacht/shared/hints/hint.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';

/** A place that a text names carries the distances only when it is at least this sure. */
const SURE_PLACE = 0.6;

/** “gooien”, “vuurwerk” */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** Told in tens of metres: pins are put by hand. */
export function roughly(metres: number): number {
  return metres < 20 ? Math.round(metres) : Math.round(metres / 10) * 10;
}

/** One line of things that gave a hint: "Zelfde woorden: fatbikes · 410 m in 9 min". */
export function inOneLine(parts: readonly (string | null | undefined | false)[]): string {
  const line = parts.filter(Boolean).join(' · ');
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

/** The first few; behind "waarom?" stand all. */
const FEW = 5;

/** A reason with its figures and words, as a part of a sentence. */
export function useReasonWords({ brief = false } = {}): (reason: HintReason) => string {
  const { t } = useTranslation('hints');
  const { t: common } = useTranslation();
  const format = useFormat();
  return (reason) => {
    switch (reason.kind) {
      case 'words':
        return t('reason.words', { words: wordsOf(reason.words) });
      case 'metres':
        return t('reason.metres', { distance: format.distance(roughly(reason.metres)) });
      case 'minutes':
        return t('reason.minutes', { minutes: Math.round(reason.minutes) });
      case 'same-kind':
        return t('reason.same-kind', { kind: common(`kind.${reason.messageKind}`) });
      case 'plate':
        return t(reason.misread ? 'reason.misread' : 'reason.plate', { plate: reason.plate });
      case 'count':
        return t('reason.count', { number: reason.count });
      case 'reach': {
        const distance = format.distance(roughly(reason.metres));
        return t(`reason.reach.${reason.by}`, { distance, minutes: Math.round(reason.minutes) });
      }
      default:
        return t(`reason.${reason.kind}`);
    }
  };

  function wordsOf(words: readonly string[]): string {
    const shown = brief ? words.slice(0, FEW) : words;
    return shown.join(', ') + (shown.length < words.length ? ' …' : '');
  }
}

/** Whether distances are told from a spot: its pin, or a place that the text surely names. */
export function isPlaced({ placeKind, hints }: Message): boolean {
  return placeKind === 'point' || (hints?.content?.places[0]?.confidence ?? 0) >= SURE_PLACE;
}

/** From where the distances of local knowledge are told. */
export function useMeasuredFrom(message: Message): string {
  const { t } = useTranslation('hints');
  const named = message.hints?.content?.places[0];
  if (message.placeKind === 'point') return t('from.point');
  return named && isPlaced(message) ? t('from.named', { name: named.name }) : t('from.area');
}
