import { rankAnswers, rankQuestions } from '@nachtwacht/shared/feedback/canned-texts.ts';
import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useMemo } from 'react';
import { fillIn } from '../feedback/propose-feedback.ts';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';

/** The standing texts for this message, filled in, what fits first. They do not move while somebody reads them. */
export function useCanned(message: Message, purpose: 'answers' | 'questions'): readonly CannedText[] {
  const { picture } = useOperation();
  const cannedTexts = usePicture((state) => state.cannedTexts);
  const { triage, owed, hints, content } = message;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the rank and the blanks depend on
  return useMemo(() => {
    const ranked = (purpose === 'answers' ? rankAnswers : rankQuestions)(message, picture.state);
    return ranked.map((canned) => ({ ...canned, text: fillIn(canned, message, picture.state).text }));
  }, [picture, purpose, cannedTexts, triage, owed, hints, content?.placeLabel]);
}
