import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CarIcon, CheckIcon, CrosshairIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { UnitField } from './CardFields.tsx';
import type { CardDrafts } from './use-card-drafts.ts';

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  marginTop: 12,
  '& > input': { flex: '1 1 80px' },
});

const StepButton = styled(Button)({
  flex: '1.4 1 auto',
  minHeight: 40,
  padding: '0 12px',
  justifyContent: 'flex-start',
  background: 'none',
  fontWeight: 600,
  '& > svg': { fontSize: 18, color: 'var(--dispatch)' },
  '& > span:last-of-type': { marginLeft: 'auto' },
  '&[data-strength="outlined"]': { background: 'var(--dispatch-bg)', border: '1.5px solid var(--dispatch)' },
  '&[data-strength="solid"]': {
    background: 'var(--dispatch)',
    borderColor: 'var(--dispatch)',
    color: 'var(--on-meaning)',
    '& > svg, & kbd': { color: 'inherit' },
    '& kbd': { background: 'transparent', borderColor: 'currentColor' },
    '&:hover': { background: 'color-mix(in srgb, var(--dispatch) 88%, var(--text))' },
    '&.Mui-disabled': { opacity: 0.6, color: 'var(--on-meaning)' },
  },
});

const SideButton = styled(Button)({
  minHeight: 40,
  padding: '0 12px',
  background: 'none',
  color: 'var(--text-2)',
  fontWeight: 500,
});

const More = styled('div')({
  display: 'flex',
  justifyContent: 'flex-end',
  gap: 4,
  margin: '8px -8px -8px',
  '& button': { color: 'var(--text-2)' },
});

const nextSteps = {
  sent: { name: 'accept', key: 'a', Icon: CheckIcon },
  accepted: { name: 'on-the-way', key: 'r', Icon: CarIcon },
  'on-the-way': { name: 'on-scene', key: 't', Icon: CrosshairIcon },
  'on-scene': { name: 'close', key: 's', Icon: CheckIcon },
} as const;

export type StepHandlers = { onNext: () => void; onClose: () => void; onTurnDown: () => void };

/** The next step, wide; beside it the way out. Keys work on the focused card only, so elsewhere they are dim. */
export function CardSteps({
  dispatch,
  focused,
  escalated,
  busy,
  drafts,
  handlers,
}: {
  dispatch: Dispatch;
  focused: boolean;
  escalated: boolean;
  busy: boolean;
  drafts: CardDrafts;
  handlers: StepHandlers;
}): ReactNode {
  const { t } = useTranslation('board');
  const { step } = dispatch;
  if (step === 'done' || step === 'turned-down' || step === 'withdrawn') return null;
  const { name, key, Icon } = nextSteps[step];
  const strength = focused ? 'solid' : escalated ? 'outlined' : 'plain';
  return (
    <>
      <Row>
        {step === 'accepted' && <UnitField dispatch={dispatch} drafts={drafts} onStep={handlers.onNext} />}
        <StepButton data-strength={strength} disabled={busy} onClick={handlers.onNext} aria-keyshortcuts={key}>
          <Icon />
          {t(`step.${name}`)}
          <KeyCap keys={key} dim={!focused} />
        </StepButton>
        {step === 'on-the-way' && (
          <SideButton disabled={busy} onClick={handlers.onClose} aria-keyshortcuts="s">
            {t('step.close')}
            <KeyCap keys="s" dim={!focused} />
          </SideButton>
        )}
        {step === 'sent' && (
          <SideButton disabled={busy} onClick={handlers.onTurnDown} aria-keyshortcuts="w">
            {t('step.turnDown')}
            <KeyCap keys="w" dim={!focused} />
          </SideButton>
        )}
      </Row>
      {step === 'accepted' && (
        <More>
          <Button variant="text" size="small" disabled={busy} onClick={handlers.onClose} aria-keyshortcuts="s">
            {t('step.close')}
            <KeyCap keys="s" dim={!focused} />
          </Button>
          <Button variant="text" size="small" disabled={busy} onClick={handlers.onTurnDown} aria-keyshortcuts="w">
            {t('step.turnDown')}
            <KeyCap keys="w" dim={!focused} />
          </Button>
        </More>
      )}
    </>
  );
}
