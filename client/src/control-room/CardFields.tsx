import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store/create-store.ts';
import { CopyIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { CardDrafts } from './use-card-drafts.ts';

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  '& > input': { flex: '1 1 96px' },
  '& > button': { flex: 'none' },
  gap: 8,
  marginTop: 8,
  '& kbd': { minWidth: 18, height: 18, fontSize: 11, padding: '0 4px' },
});

const Field = styled('input')({
  width: '100%',
  minWidth: 0,
  height: 32,
  padding: '0 8px',
  border: '1px solid var(--control)',
  borderRadius: 8,
  background: 'var(--bg)',
  color: 'var(--text)',
  font: '600 12px/16px var(--font)',
  fontVariantNumeric: 'tabular-nums',
  '&[data-tall]': { height: 40 },
  '&::placeholder': { color: 'var(--text-3)', fontWeight: 400, opacity: 1 },
  '&:focus-visible': { outlineOffset: 0 },
});

/** The number in the control-room system, kept on Enter or when the field is left; and the copy for its notepad. */
export function ReferenceRow({
  dispatch,
  drafts,
  onSave,
  onCopy,
  copied,
}: {
  dispatch: Dispatch;
  drafts: CardDrafts;
  onSave: () => void;
  onCopy: () => void;
  copied: boolean | null;
}) {
  const { t } = useTranslation('board');
  const draft = useStore(drafts.store, (all) => all.get(dispatch.id)?.reference);
  const copyText = copied === null ? t('copy') : copied ? t('copied') : t('copyFailed');
  return (
    <Row>
      <Field
        aria-label={t('gms.label')}
        placeholder={t('gms.label')}
        value={draft ?? dispatch.content?.reference ?? ''}
        maxLength={40}
        onChange={(event) => drafts.change(dispatch.id, { reference: event.target.value })}
        onBlur={onSave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') leaveField(event.currentTarget);
        }}
      />
      <Button onClick={onCopy} sx={{ fontSize: 12, lineHeight: '16px', gap: '6px' }} aria-keyshortcuts="c">
        <CopyIcon sx={{ fontSize: 14 }} />
        <span aria-live="polite">{copyText}</span>
        <KeyCap keys="c" />
      </Button>
    </Row>
  );
}

/** Free text of the dispatcher; it goes along with the next step. */
export function UnitField({
  dispatch,
  drafts,
  onStep,
}: {
  dispatch: Dispatch;
  drafts: CardDrafts;
  onStep: () => void;
}) {
  const { t } = useTranslation('board');
  const draft = useStore(drafts.store, (all) => all.get(dispatch.id)?.unit);
  return (
    <Field
      data-tall
      aria-label={t('unit')}
      placeholder={t('unit')}
      value={draft ?? dispatch.content?.unit ?? ''}
      maxLength={120}
      onChange={(event) => drafts.change(dispatch.id, { unit: event.target.value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onStep();
        if (event.key === 'Escape') leaveField(event.currentTarget);
      }}
    />
  );
}

function leaveField(field: HTMLElement): void {
  const card = field.closest<HTMLElement>('[data-card]');
  if (card) card.focus({ preventScroll: true });
  else field.blur();
}
