import { styled } from '@mui/material/styles';
import type { FieldGroup, FieldMessage } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { CheckIcon } from '../ui/Icons.tsx';
import { Meta } from './Page.tsx';
import { Sheet } from './Sheet.tsx';

const Row = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  width: '100%',
  minHeight: 64,
  padding: 0,
  border: 0,
  borderTop: '1px solid var(--line)',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  'li:first-of-type > &': { borderTop: 0 },
  '& b': { display: 'block', fontWeight: 600 },
  '& small': { display: 'block', fontSize: rem(13), lineHeight: rem(16), letterSpacing: 0, color: 'var(--text-2)' },
  '& > span': { flex: 1, minWidth: 0 },
  '& > em': {
    flex: 'none',
    display: 'grid',
    placeItems: 'center',
    width: 24,
    height: 24,
    borderRadius: 12,
    border: '1.5px solid var(--text-3)',
    fontSize: 14,
    '& svg': { strokeWidth: 3 },
  },
  '&[aria-current] > em': { background: 'var(--text)', borderColor: 'var(--text)', color: 'var(--bg)' },
});

type Props = {
  groups: readonly FieldGroup[];
  messages: readonly FieldMessage[];
  chosenId: string | undefined;
  onChoose: (groupId: string) => void;
  onClose: () => void;
};

export function GroupSheet({ groups, messages, chosenId, onChoose, onClose }: Props) {
  const { t } = useTranslation('field');
  return (
    <Sheet title={t('groups.title')} onClose={onClose}>
      <ul>
        {groups.map(({ id, name, members }) => (
          <li key={id}>
            <Row type="button" aria-current={id === chosenId || undefined} onClick={() => onChoose(id)}>
              <span>
                <b>{name}</b>
                <small>
                  {t('groups.members', { count: members })} ·{' '}
                  {t('groups.messages', { count: messages.filter(({ groupId }) => groupId === id).length })}
                </small>
              </span>
              <em aria-hidden="true">{id === chosenId && <CheckIcon />}</em>
            </Row>
          </li>
        ))}
      </ul>
      <Meta sx={{ fontSize: rem(15), lineHeight: rem(20) }}>{t('groups.note')}</Meta>
    </Sheet>
  );
}
