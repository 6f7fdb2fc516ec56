import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { CheckIcon, FeedbackIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { stepSince } from './acceptance.ts';
import { staffName } from './card-words.ts';
import { toldAfter } from './dispatch-card-view.ts';
import type { BoardDesk } from './use-board-desk.ts';

const Entry = styled('article')({
  display: 'grid',
  gridTemplateColumns: '44px minmax(0, 1fr)',
  columnGap: 8,
  padding: '12px 4px',
  borderBottom: '1px solid var(--line)',
  borderRadius: 4,
  '& > time': { color: 'var(--text-2)' },
  '& h3': { margin: 0, font: '600 14px/20px var(--font)' },
  '& p': { marginTop: 2, fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& p + p': { display: 'flex', alignItems: 'center', gap: 6, marginTop: 6 },
  '& p[data-ready]': { color: 'var(--feedback)' },
  '& svg': { fontSize: 14, flex: 'none' },
});

/** One line of the last hour: how it ended, and whether the reporter has heard. */
export const ClosedEntry = memo(function ClosedEntry({
  dispatch,
  focused,
  board,
}: {
  dispatch: Dispatch;
  focused: boolean;
  board: BoardDesk;
}) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const told = useSelected(
    useMemo(() => {
      return (state) => {
        const last = toldAfter(state, dispatch);
        return last ? [last.at, staffName(state, last.staffId), last.waived ? 'waived' : 'told'] : [];
      };
    }, [dispatch]),
  );
  const { content, outcome } = dispatch;
  const title =
    outcome === 'other' ? content?.outcomeText || t('outcomeOther') : t(`outcome.${outcome ?? 'nothing-found'}`);
  const place = [content?.summary, content?.placeLabel].filter(Boolean).join(', ');
  const [at = '', name = '', how] = told;
  return (
    <Entry
      data-card={dispatch.id}
      tabIndex={focused ? 0 : -1}
      aria-label={`${title}: ${place}`}
      onFocus={() => board.select(dispatch.id)}
    >
      <time dateTime={stepSince(dispatch)}>
        <Figure>{format.time(stepSince(dispatch))}</Figure>
      </time>
      <div>
        <h3>
          <InertText text={title} />
        </h3>
        <p>
          <InertText text={place} />
        </p>
        {how === undefined && (
          <p data-ready>
            <FeedbackIcon />
            {t('done.ready')}
          </p>
        )}
        {how !== undefined && (
          <p>
            <CheckIcon />
            {how === 'told' ? t('done.told', { time: format.time(at), name }) : t('done.waived', { name })}
          </p>
        )}
      </div>
    </Entry>
  );
});
