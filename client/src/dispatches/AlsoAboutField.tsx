import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf } from '../messages/title-of.ts';
import { useMe, usePicture, useSelected } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { type AlsoAbout, selectAlsoAbout } from './select-also.ts';

type Props = { message: Message; chosen: readonly string[]; onChange: (messageIds: readonly string[]) => void };

/** Other messages of the happening, to go along in one dispatch. */
export function AlsoAboutField({ message, chosen, onChange }: Props) {
  const { t } = useTranslation('dispatches');
  const title = useId();
  const others = useSelected(useCallback((state: State) => selectAlsoAbout(state, message), [message]));
  if (others.length === 0) return null;
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <Field aria-labelledby={title}>
      <header>
        <b id={title}>{t('also.title')}</b>
        <small>{t('also.note')}</small>
      </header>
      <ul>
        {others.map((also) => (
          <Row
            key={also.message.id}
            also={also}
            checked={chosen.includes(also.message.id)}
            onToggle={() => toggle(also.message.id)}
          />
        ))}
      </ul>
    </Field>
  );
}

function Row({ also, checked, onToggle }: { also: AlsoAbout; checked: boolean; onToggle: () => void }) {
  const { t } = useTranslation('dispatches');
  const { t: desk } = useTranslation('desk');
  const format = useFormat();
  const { staffId } = useMe();
  const { message, why } = also;
  const holder = message.claim && message.claim.staffId !== staffId ? message.claim.staffId : null;
  const name = usePicture((state) => (holder ? (state.staff.get(holder)?.content?.name ?? '?') : ''));
  const group = usePicture((state) => state.groups.get(message.groupId));
  const number = String(group?.number ?? 0).padStart(2, '0');
  const facts = [
    t(`also.${why}`),
    `${desk('group.number', { number })} ${group?.content?.name ?? ''}`.trim(),
    format.time(message.receivedAt),
    ...(message.photoCount > 0 ? [t('also.photos', { count: message.photoCount })] : []),
    ...(holder ? [t('also.held', { name })] : []),
    ...(message.triage === 'decided' ? [t('also.decided')] : []),
  ];
  return (
    <li>
      <Label data-off={holder !== null || undefined}>
        <Checkbox size="small" checked={checked && !holder} disabled={holder !== null} onChange={onToggle} />
        <span>
          <b>
            {message.number} <InertText text={titleOf(message.content?.text ?? '…')} />
          </b>
          <small>{facts.join(' · ')}</small>
        </span>
      </Label>
    </li>
  );
}

const Field = styled('fieldset')({
  border: 0,
  margin: 0,
  padding: 0,
  minWidth: 0,
  '& > header': { display: 'flex', alignItems: 'baseline', gap: 8, marginBottom: 4 },
  '& > header b': { fontWeight: 600 },
  '& > header small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& > ul': {
    maxHeight: 176,
    overflowY: 'auto',
    border: '1px solid var(--line)',
    borderRadius: 8,
    background: 'var(--surface)',
  },
  '& li + li': { borderTop: '1px solid var(--line)' },
});
const Label = styled('label')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 4,
  padding: '4px 10px 6px 2px',
  cursor: 'pointer',
  '&[data-off]': { cursor: 'default', color: 'var(--text-2)' },
  '& > span:last-of-type': { minWidth: 0, paddingTop: 3 },
  '& b': { display: 'block', fontWeight: 500, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
