import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { type DispatchOutcome, type TurnDownReason, turnDownReason } from '@nachtwacht/shared/dispatches/events.ts';
import { useTranslation } from 'react-i18next';
import { outcomeChoices } from '../dispatches/outcome-choices.ts';
import { usePicture } from '../operation/hooks.ts';
import { FeedbackIcon, UndoIcon } from '../ui/Icons.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { suggestFeedback } from './suggested-feedback.ts';
import type { BoardActions } from './use-board-actions.ts';

type MenuProps = { dispatch: Dispatch; actions: BoardActions; onDone: () => void };

export function OutcomeMenu({ dispatch, actions, onDone }: MenuProps) {
  const { t } = useTranslation('board');
  const cannedTexts = usePicture((state) => state.cannedTexts);
  const choices = outcomeChoices(usePicture((state) => state.outcomes));
  const foot = (outcome: DispatchOutcome) => {
    const text = suggestFeedback(cannedTexts, outcome);
    return (
      <>
        <FeedbackIcon sx={{ color: 'feedback.main' }} />
        <span>{text ? t('menu.suggestion', { text }) : t('menu.noSuggestion')}</span>
      </>
    );
  };
  return (
    <ChoiceMenu
      title={t('outcomeAsk')}
      choices={choices.map(({ key, outcome, words }) => ({ value: key, label: words ?? t(`outcome.${outcome}`) }))}
      needsText="other"
      foot={(key) => foot(choices.find((each) => each.key === key)?.outcome ?? 'other')}
      onChoose={(key, text) => {
        const chosen = choices.find((each) => each.key === key);
        if (chosen) actions.close(dispatch, chosen.outcome, chosen.words ?? text);
        onDone();
      }}
      onClose={onDone}
    />
  );
}

export function TurnDownMenu({ dispatch, actions, onDone }: MenuProps) {
  const { t } = useTranslation('board');
  return (
    <ChoiceMenu<TurnDownReason>
      title={t('turnDownAsk')}
      choices={turnDownReason.options.map((value) => ({ value, label: t(`turnDown.${value}`) }))}
      needsText="other"
      foot={() => (
        <>
          <UndoIcon />
          <span>{t('turnDownNote')}</span>
        </>
      )}
      onChoose={(reason, text) => {
        actions.turnDown(dispatch, reason, text);
        onDone();
      }}
      onClose={onDone}
    />
  );
}
