import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { CarIcon, EditIcon, PhoneIcon, PlusIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { InformForm } from './InformForm.tsx';
import { RecordStep } from './RecordStep.tsx';

type Props = {
  dispatch: Dispatch;
  /** Null for who only reads. */
  mayChange: boolean;
  mayRecord: boolean;
  onCorrect: () => void;
  /** What is being written as known more. */
  information: { readonly text: string; readonly onText: (text: string) => void };
  withdraw: ReactNode;
};

/** A dispatch as the desk follows it: how far it is, and what can be told to or about it. */
export function RunningDispatch({ dispatch, mayChange, mayRecord, onCorrect, information, withdraw }: Props) {
  const { t } = useTranslation('dispatches');
  const [open, setOpen] = useState<'inform' | 'record' | null>(null);
  const toggle = (what: 'inform' | 'record') => setOpen((known) => (known === what ? null : what));
  useHotkeys([
    { key: 'i', label: t('keys.inform'), run: () => toggle('inform'), disabled: !mayChange },
    { key: 'v', label: t('keys.record'), run: () => toggle('record'), disabled: !mayRecord },
    { key: 'e', label: t('keys.correct'), run: onCorrect, disabled: !mayChange },
  ]);
  const close = () => setOpen(null);
  return (
    <Part aria-label={t('running.title', { number: dispatch.number })}>
      <Facts dispatch={dispatch} />
      {(mayChange || mayRecord) && (
        <Acts>
          {mayChange && (
            <Button
              size="small"
              startIcon={<PlusIcon />}
              endIcon={<KeyCap keys="i" />}
              aria-expanded={open === 'inform'}
              onClick={() => toggle('inform')}
            >
              {t('running.inform')}
            </Button>
          )}
          {mayRecord && (
            <Button
              size="small"
              startIcon={<PhoneIcon />}
              endIcon={<KeyCap keys="v" />}
              aria-expanded={open === 'record'}
              onClick={() => toggle('record')}
            >
              {t('running.record')}
            </Button>
          )}
          {mayChange && (
            <Button size="small" startIcon={<EditIcon />} endIcon={<KeyCap keys="e" />} onClick={onCorrect}>
              {t('running.correct')}
            </Button>
          )}
          {mayChange && open === null && withdraw}
        </Acts>
      )}
      {open === 'inform' && <InformForm dispatch={dispatch} {...information} onDone={close} />}
      {open === 'record' && <RecordStep dispatch={dispatch} onDone={close} />}
    </Part>
  );
}

function Facts({ dispatch }: { dispatch: Dispatch }) {
  const { t } = useTranslation('dispatches');
  const { t: desk } = useTranslation('desk');
  const format = useFormat();
  const { number, priority, target, course, content, informedAt, corrected } = dispatch;
  const last = course.at(-1);
  const targetWord = desk(`dispatch.targets.${target}`).toLowerCase();
  const beside = [
    t('running.facts', { priority, target: targetWord }),
    last && t('running.since', { step: desk(`dispatch.step.${last.step}`), time: format.time(last.at) }),
    last?.byDesk && t('running.byDesk'),
    corrected && t('running.corrected'),
  ].filter(Boolean);
  return (
    <>
      <header>
        <CarIcon sx={{ fontSize: 16, color: 'var(--dispatch)' }} />
        <h3>{t('running.title', { number })}</h3>
        <small>{beside.join(' · ')}</small>
      </header>
      <p>
        <InertText text={content?.summary ?? '…'} />
      </p>
      {(content?.unit || content?.reference) && (
        <small>
          {[content.unit && `${t('running.unit')} ${content.unit}`, content.reference && `GMS ${content.reference}`]
            .filter(Boolean)
            .join(' · ')}
        </small>
      )}
      {informedAt.map((at, index) => (
        <small key={at + String(index)}>
          {format.time(at)} {t('running.informed')}: <InertText text={content?.information[index] || '…'} />
        </small>
      ))}
    </>
  );
}

const Part = styled('section')({
  display: 'grid',
  gap: 4,
  margin: '0 0 8px',
  padding: '8px 12px',
  borderRadius: 8,
  border: '1px solid var(--dispatch)',
  background: 'var(--dispatch-bg)',
  '& > header': { display: 'flex', alignItems: 'center', gap: 8 },
  '& h3': { font: '600 14px/20px var(--font)', whiteSpace: 'nowrap' },
  '& header small': { marginLeft: 'auto', textAlign: 'right' },
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6, marginTop: 4 });
