import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { proposeThanks } from '../feedback/propose-feedback.ts';
import { RefusalNote } from '../messages/RefusalNote.tsx';
import { useOperation } from '../operation/OperationContext.tsx';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { Hints } from './FormFrame.tsx';
import { useBulk } from './use-bulk.ts';
import { useMay } from './use-may.ts';
import { WaiveReasons } from './WaiveReasons.tsx';

const ANSWERING = ['feedback.send', 'feedback.waive'] as const;

/** One key for all that is marked: each its own proposal, one thank-you, or no answer with a reason. */
export function BulkBar() {
  const any = useView((view) => view.marked.length > 0);
  const mayAnswer = useMay('feedback.send');
  return any && mayAnswer ? <Marked /> : null;
}

function Marked() {
  const { t } = useTranslation('conversation');
  const room = useDesk();
  const { picture } = useOperation();
  const mode = useView((view) => view.mode);
  const { messages, free, refused, clear, sendProposed, sendThanks, waive } = useBulk();
  const thanks = free[0] ? proposeThanks(free[0], picture.state) : null;
  const skipped = messages.length - free.length;
  const askReason = () => room.desk.change({ mode: 'waive-marked' });
  return (
    <Bar aria-label={t('bulk.label')}>
      <Keys {...{ sendProposed, sendThanks, askReason, clear }} mayThank={thanks !== null} />
      <p role="status">
        <b>{t('bulk.marked', { count: messages.length })}</b>
        {skipped > 0 && <small> {t('bulk.skipped', { count: skipped })}</small>}
      </p>
      {mode === 'waive-marked' ? (
        <WaiveReasons
          onWaive={(reason, text) => void waive(reason, text)}
          onBack={() => room.desk.change({ mode: 'read' })}
        />
      ) : (
        <>
          <small>{thanks ? t('bulk.thanksText', { text: thanks.text }) : t('bulk.noThanks')}</small>
          <Hints>
            <button type="button" onClick={sendThanks} disabled={thanks === null}>
              <KeyCap keys="d" />
              {t('bulk.thanks')}
            </button>
            <button type="button" onClick={sendProposed}>
              <KeyCap keys="s" />
              {t('bulk.proposed')}
            </button>
            <button type="button" onClick={askReason}>
              <KeyCap keys="w" />
              {t('bulk.waive')}
            </button>
            <button type="button" onClick={clear} style={{ marginLeft: 'auto' }}>
              <KeyCap keys="Escape" />
              {t('bulk.clear')}
            </button>
          </Hints>
        </>
      )}
      {refused.map((id) => (
        <RefusalNote key={id} types={ANSWERING} about={id} />
      ))}
    </Bar>
  );
}

type KeyProps = {
  sendProposed: () => void;
  sendThanks: () => void;
  askReason: () => void;
  clear: () => void;
  mayThank: boolean;
};

/** Stands above the desk's own keys: what is marked goes before what is selected. */
function Keys({ sendProposed, sendThanks, askReason, clear, mayThank }: KeyProps) {
  const { t } = useTranslation('conversation');
  const { t: desk } = useTranslation('desk');
  useHotkeys([
    { key: 'd', label: t('keys.thanks'), run: sendThanks, disabled: !mayThank },
    { key: 's', label: desk('keys.proposed'), run: sendProposed },
    { key: 'w', label: desk('keys.waive'), run: askReason },
    { key: 'Escape', label: t('bulk.clear'), run: clear },
  ]);
  return null;
}

const Bar = styled('section')({
  flex: 'none',
  display: 'grid',
  gap: 6,
  padding: '8px 16px',
  borderTop: '1px solid var(--feedback)',
  background: 'var(--feedback-bg)',
  '& b': { fontWeight: 600 },
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
