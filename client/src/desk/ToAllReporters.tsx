import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { hasPlaceholder } from '@nachtwacht/shared/feedback/placeholders.ts';
import { countReporters } from '@nachtwacht/shared/incidents/select.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import type { FeedbackProposal } from '../feedback/propose-feedback.ts';
import { answerAt } from '../feedback/share-out.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useReporters } from './use-reporters.ts';

const KEY = 'a';

type Props = { message: Message; answer: FeedbackProposal; checked: boolean; onChange: (checked: boolean) => void };

/** One answer for all who reported the incident, each in their own thread. Off unless somebody says so. */
export function ToAllReporters({ message, answer, checked, onChange }: Props) {
  const { t } = useTranslation('conversation');
  const { picture } = useOperation();
  const { incident, free, held } = useReporters(message);
  const possible = incident !== undefined && free.length > 0;
  useHotkeys([{ key: KEY, label: t('keys.toAll'), run: () => onChange(!checked), disabled: !possible }]);
  if (!possible) return null;
  const all = [message, ...free];
  const open = free.filter((each) => hasPlaceholder(answerAt(answer, each, picture.state).text));
  const numbers = (messages: readonly Message[]) => messages.map(({ number }) => t('incident.number', { number }));
  return (
    <Box>
      <FormControlLabel
        control={<Checkbox checked={checked} onChange={(_, next) => onChange(next)} />}
        label={
          <b>
            {t('toAll.label', { count: countReporters(all), number: incident.number })} <KeyCap keys={KEY} />
          </b>
        }
      />
      <small>{t('toAll.text', { messages: numbers(all).join(', ') })}</small>
      {held.length > 0 && <small>{t('toAll.held', { messages: numbers(held).join(', ') })}</small>}
      {checked && open.length > 0 && <small role="alert">{t('placeholder.others', { count: open.length })}</small>}
    </Box>
  );
}

const Box = styled('div')({
  display: 'grid',
  padding: '4px 12px 8px',
  border: '1px solid var(--line)',
  borderRadius: 8,
  '& b': { fontWeight: 600 },
  '& small': { paddingLeft: 32, fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& small[role="alert"]': { color: 'var(--raised)' },
});
