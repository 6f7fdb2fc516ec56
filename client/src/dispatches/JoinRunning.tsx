import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { ChevronDownIcon, DispatchIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { selectJoinable } from './select-also.ts';

const SHOWN = 2;

/** Dispatches that run already: the message may go to one of them instead of making a second. */
export function JoinRunning({ message, sending, onJoin }: JoinProps) {
  const { t } = useTranslation('dispatches');
  const joinable = useSelected(useCallback((state: State) => selectJoinable(state, message), [message]));
  const likely = joinable.filter((each) => each.likely).slice(0, SHOWN);
  const others = joinable.filter((each) => !likely.includes(each));
  const first = likely[0]?.dispatch;
  useHotkeys([{ key: 'i', label: t('keys.join'), run: () => first && onJoin(first), disabled: !first || sending }]);
  if (joinable.length === 0) return null;
  return (
    <Part aria-label={t('join.title')} data-likely={likely.length > 0 || undefined}>
      {first && (
        <p>
          <b>{t('join.title')}</b>
          <small>{t('join.text')}</small>
        </p>
      )}
      {likely.map(({ dispatch }, index) => (
        <Button key={dispatch.id} disabled={sending} onClick={() => onJoin(dispatch)} startIcon={<DispatchIcon />}>
          <Line>
            <span>{sending ? t('join.sending') : t('join.add', { number: dispatch.number })}</span>
            <small>
              <InertText text={dispatch.content?.summary ?? ''} />
            </small>
          </Line>
          {index === 0 && <KeyCap keys="i" />}
        </Button>
      ))}
      {others.length > 0 && (
        <Others dispatches={others.map((each) => each.dispatch)} first={likely.length > 0} {...{ sending, onJoin }} />
      )}
    </Part>
  );
}

type JoinProps = { message: Message; sending: boolean; onJoin: (dispatch: Dispatch) => void };
/** `first`: likely ones stand above. */
type OthersProps = Omit<JoinProps, 'message'> & { dispatches: readonly Dispatch[]; first: boolean };

function Others({ dispatches, first, sending, onJoin }: OthersProps) {
  const { t } = useTranslation('dispatches');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        variant="text"
        disabled={sending}
        aria-haspopup="menu"
        endIcon={<ChevronDownIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ justifySelf: 'start' }}
      >
        {t(first ? 'join.other' : 'join.choose')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {dispatches.map((dispatch) => (
          <MenuItem
            key={dispatch.id}
            onClick={() => {
              setAnchor(null);
              onJoin(dispatch);
            }}
          >
            <Line>
              <span>{t('join.add', { number: dispatch.number })}</span>
              <small>
                <InertText
                  text={[dispatch.content?.summary, dispatch.content?.placeLabel].filter(Boolean).join(', ')}
                />
              </small>
            </Line>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

const Part = styled('section')({
  display: 'grid',
  gap: 6,
  '&[data-likely]': { padding: '8px 12px', borderRadius: 8, border: '1px solid var(--dispatch)' },
  '& > p b': { fontWeight: 600, display: 'block' },
  '& > p small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
const Line = styled('span')({
  display: 'grid',
  flex: 1,
  minWidth: 0,
  maxWidth: 420,
  textAlign: 'left',
  '& small': {
    fontSize: 12,
    lineHeight: '16px',
    fontWeight: 400,
    color: 'var(--text-2)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});
